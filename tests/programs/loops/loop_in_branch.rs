// A loop in each arm, inside a loop.
#[differentiate(forward, hessian)]
pub fn loop_in_branch(x: f64, n: usize) -> f64 {
    let mut y = x;
    for k in 0..n {
        if y > 0.0 {
            for _ in 0..k {
                y = y * 0.8 - 0.3;
            }
        } else {
            let mut j = 0;
            while j < 2 {
                y = y * y + x * 0.1;
                j += 1;
            }
        }
    }
    y * y
}
