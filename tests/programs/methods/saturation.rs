// Sigmoid and softplus far outside: finite, no NaN from an `exp` that overflowed.
#[differentiate(forward, hessian)]
pub fn saturation(x: f64) -> f64 {
    let sigmoid = 1.0 / (1.0 + (-x).exp());
    let softplus = x.max(0.0) + (-x.abs()).exp().ln_1p();
    sigmoid + softplus
}
