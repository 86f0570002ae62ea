// A `Vec` replaced by one of another length: so is its adjoint.
#[differentiate(forward, hessian)]
pub fn vec_replaced(x: &[f64]) -> f64 {
    let mut a = vec![x[0]; 2];
    a = vec![x[1] * a[0]; 3];
    let mut rows = vec![vec![x[0]; 2]; 2];
    rows[0] = vec![x[1]; 1];
    a[2] * rows[0][0] * rows[1][1]
}
