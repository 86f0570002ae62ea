// Range patterns and alternatives; called in a loop to reach each arm.
#[differentiate(forward, hessian)]
pub fn match_ranges(x: f64, from: u32) -> f64 {
    let mut s = 0.0;
    for n in from..12 {
        s += match n {
            0 => x,
            1..=3 => x * x,
            4 | 6 | 8 => x.sin(),
            5..8 => x.cos(),
            _ => 1.0 / (x + n as f64),
        };
    }
    s
}
