// `vec![a, b, c]` of active values.
#[differentiate(forward, hessian)]
pub fn vec_literal(x: f64, y: f64) -> f64 {
    let mut a = vec![x, y * x, 1.0];
    a[2] += a[0] * a[1];
    a[2] * a[1]
}
