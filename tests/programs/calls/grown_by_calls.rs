// A `Vec` replaced by what a call makes of it, which is longer each time.
#[differentiate(forward, hessian(calls))]
pub fn times_linear(p: &[f64], root: f64) -> Vec<f64> {
    let mut product = vec![0.0; p.len() + 1];
    for i in 0..p.len() {
        product[i + 1] += p[i];
        product[i] -= p[i] * root;
    }
    product
}

#[differentiate(forward, hessian(product))]
pub fn grown_by_calls(x: &[f64]) -> f64 {
    let mut p = vec![1.0];
    for i in 0..x.len() {
        p = times_linear(&p, x[i]);
        p[0] *= 1.5;
    }
    p[0] * p[1] + p[x.len()]
}
