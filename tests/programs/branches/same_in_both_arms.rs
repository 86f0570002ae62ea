// Both arms yield the same load: a branch in form only.
#[differentiate(forward, hessian)]
pub fn same_in_both_arms(x: &[f64]) -> f64 {
    let a = x[0];
    let mut p = x.to_vec();
    p[1] = if a > 0.0 { x[0] } else { x[0] };
    let r = a;
    r * p[1] - p[0]
}
