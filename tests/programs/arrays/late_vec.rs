// Declared first, filled in the arms.
#[differentiate(forward, hessian(product))]
pub fn late_vec(x: &[f64]) -> f64 {
    let w;
    if x[0] > 1.0 {
        w = vec![x[0]; 2];
    } else {
        w = x.to_vec();
    }
    w[0] * w[1]
}
