// Parameters that do not matter get zeros, of the right shape.
#[differentiate(forward, hessian)]
pub fn unused_parameter(x: f64, y: f64, z: &[f64]) -> f64 {
    x * x
}
