// `copysign`: the sign argument has no derivative.
#[differentiate(forward, hessian)]
pub fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y) * x + f64::copysign(y, -1.0)
}
