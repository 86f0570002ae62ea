// Study, row 2: the accumulator starts inactive; x squared at 3 has derivative 6, not 3.
#[differentiate(forward, hessian)]
pub fn inactive_start(x: f64) -> f64 {
    let mut r = 1.0;
    for _ in 0..2 {
        r *= x;
    }
    r
}
