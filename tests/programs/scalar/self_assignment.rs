// A variable overwritten by functions of itself: x to the fourth, then some.
#[differentiate(forward, hessian)]
pub fn self_assignment(x: f64) -> f64 {
    let mut x = x;
    x = x * x;
    x = x * x;
    x = x.sin() * x;
    x
}
