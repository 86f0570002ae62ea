// A recurrent cell with tanh over a sequence, its states in the caller's buffer.
#[differentiate(forward, hessian(product))]
pub fn rnn(w: f64, b: f64, x: &[f64], h: &mut [f64]) -> f64 {
    let mut s = 0.0;
    h[0] = x[0];
    for i in 1..x.len() {
        h[i] = (w * h[i - 1] + b * x[i]).tanh();
        s += h[i] * h[i];
    }
    s
}
