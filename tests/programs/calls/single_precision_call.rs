// A callee on `f32`.
#[differentiate(forward)]
pub fn softplus(x: f32) -> f32 {
    x.exp().ln_1p()
}

#[differentiate(forward)]
pub fn single_precision_call(x: f32) -> f32 {
    softplus(softplus(x) * x)
}
