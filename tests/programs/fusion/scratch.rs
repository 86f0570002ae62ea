// Each iteration fills the arrays that it reads: nothing passes through them from one to another.
#[differentiate(forward, hessian, wrt(w))]
pub fn scratch(w: &[f64], x: &[f64], n: usize) -> f64 {
    let mut h = vec![0.0; w.len()];
    let mut pair = [0.0; 2];
    let mut total = 0.0;
    for i in 0..n {
        let mut norm = 1.0;
        for j in 0..w.len() {
            h[j] = (w[j] * x[i]).tanh();
            norm += h[j] * h[j];
        }
        pair[0] = h[0] * norm;
        pair[1] = norm.sqrt();
        for j in 0..w.len() {
            h[j] = h[j] * pair[1];
        }
        total += pair[0] / pair[1] + h[w.len() - 1];
    }
    total
}
