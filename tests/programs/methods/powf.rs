// `powf` with both, only the base and only the exponent active.
#[differentiate(forward, hessian)]
pub fn powf(x: f64, y: f64) -> f64 {
    x.powf(y) + f64::powf(y * y, 1.5) + 2.0_f64.powf(x)
}
