// `powf(0.0)` has derivative 0 in the base, at base 0 and below it too.
#[differentiate(forward, hessian)]
pub fn powf_zero_exponent(x: f64) -> f64 {
    x.powf(0.0) + x.powf(2.0) + 2.0 * x.powf(1.0)
}
