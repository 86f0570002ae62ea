// An adjoint that is exactly 0 stays 0 through `sqrt` at 0.
#[differentiate(forward, hessian)]
pub fn zero_weight_at_pole(x: f64, w: f64) -> f64 {
    w * x.sqrt() + w * w * x.hypot(0.0)
}
