// `return` as the last statement.
#[differentiate(forward, hessian)]
pub fn explicit_return(x: f64) -> f64 {
    let y = x * x;
    return y * x;
}
