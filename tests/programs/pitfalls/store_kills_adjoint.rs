// `x[0] = e(x[0])`: the adjoint is cleared before the contributions of `e`.
#[differentiate(forward, hessian)]
pub fn store_kills_adjoint(a: f64, b: f64) -> f64 {
    let mut x = [a, b];
    x[0] = x[0] * x[0] * x[1];
    x[1] = x[0] + x[1] * x[1];
    x[0] = x[1].sin();
    x[0] * x[1]
}
