// A slice that is not differentiated.
#[differentiate(forward, hessian, wrt(w))]
pub fn constant_array(w: &[f64], x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..w.len() {
        s += w[i] * x[i] * x[i];
    }
    (0.1 * s).tanh()
}
