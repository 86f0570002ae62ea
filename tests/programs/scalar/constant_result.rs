// A result that depends on no parameter has gradient zero.
#[differentiate(forward, hessian)]
pub fn constant_result(x: f64) -> f64 {
    let _unused = x * 2.0;
    4.5
}
