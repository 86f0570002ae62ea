// `x[p[i]] += x[i]` with repeated indices, and a product form.
#[differentiate(forward, hessian)]
pub fn scatter(mut x: Vec<f64>, p: &[usize]) -> f64 {
    for i in 0..p.len() {
        x[p[i]] += x[i];
        x[p[i]] *= 0.5 + x[i];
    }
    x[0] * x[1] + x[3]
}
