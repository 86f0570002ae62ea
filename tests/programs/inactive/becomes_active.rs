// A variable that starts as a constant and becomes active in the loop.
#[differentiate(forward, hessian)]
pub fn becomes_active(x: f64) -> f64 {
    let mut r = 1.0;
    for _ in 0..2 {
        r = r * x;
    }
    r
}
