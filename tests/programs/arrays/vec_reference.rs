// `&Vec<f64>`.
#[differentiate(forward, hessian)]
pub fn vec_reference(x: &Vec<f64>) -> f64 {
    let mut s = x[0];
    for v in x {
        s = s * v + 1.0;
    }
    s
}
