// A callee that fills a `&mut [f64]` from other arguments: the old content does not matter.
#[differentiate(forward, hessian(calls))]
pub fn scaled_into(x: &[f64], a: f64, out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * a;
    }
}

#[differentiate(forward, hessian(product))]
pub fn output_argument(x: &[f64], a: f64) -> f64 {
    let mut out = vec![7.0; x.len()];
    scaled_into(x, a, &mut out);
    let first = out[0];
    scaled_into(x, first, &mut out);
    out[0] * out[1]
}
