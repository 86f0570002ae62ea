// The adjoint of the sum is known before the loop: each iteration is swept forward and back at once.
#[differentiate(forward, hessian, wrt(w))]
pub fn known_seed(w: &[f64], x: &[f64], y: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..y.len() {
        let mut z = 0.0;
        for j in 0..w.len() {
            z += w[j] * x[i * w.len() + j];
        }
        total += (-y[i] * z).exp().ln_1p();
    }
    total / y.len() as f64
}
