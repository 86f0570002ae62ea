// `Vec<f64>` by value, overwritten in the function.
#[differentiate(forward, hessian)]
pub fn vec_parameter(mut x: Vec<f64>) -> f64 {
    let n = x.len();
    x[0] *= x[n - 1];
    x[1] = x[0] + x[1] * x[1];
    x[0] * x[1]
}
