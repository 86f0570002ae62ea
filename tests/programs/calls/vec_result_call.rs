// A callee that returns a `Vec`, called on its own result.
#[differentiate(forward, hessian(calls))]
pub fn squash(x: &[f64], gain: f64) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = (gain * x[i]).tanh();
    }
    y
}

#[differentiate(forward, hessian(product))]
pub fn vec_result_call(x: &[f64]) -> f64 {
    let hidden = squash(x, x[0]);
    let out = squash(&hidden, 0.5);
    let mut s = 0.0;
    for (a, b) in hidden.iter().zip(&out) {
        s += a * b;
    }
    s
}
