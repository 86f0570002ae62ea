// Methods of `f32`, as methods and as paths.
#[differentiate(forward, hessian)]
pub fn single_precision_methods(x: f32, y: f32) -> f32 {
    x.exp().ln_1p() + f32::tanh(y) * x.powf(y) + f32::max(x, y).sqrt() + x.hypot(y)
}
