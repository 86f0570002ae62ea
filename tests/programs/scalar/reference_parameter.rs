// `&f64` parameters, read with and without a star.
#[differentiate(forward, hessian)]
pub fn reference_parameter(x: &f64, y: &f64) -> f64 {
    let a = *x * *y;
    a + x * 2.0 + y.sin()
}
