// `if`, `else if`, `else if`, `else`.
#[differentiate(forward, hessian)]
pub fn else_if_chain(x: f64) -> f64 {
    if x < -1.0 {
        x * x
    } else if x < 0.0 {
        x * 3.0
    } else if x < 1.0 {
        x.sin()
    } else {
        1.0 / x
    }
}
