// Loops that walk along a parameter from below their own index: what is behind their last element is cleared.
#[differentiate(forward, hessian)]
pub fn gradient_of_shifted(x: &[f64], y: &[f64]) -> f64 {
    let n = x.len();
    let mut u = 0.0;
    let mut s = 0.3;
    for i in 2..n {
        u += x[i - 2] * x[i - 2];
    }
    for i in 0..y.len() {
        s += y[i] * y[i];
    }
    for i in 1..y.len() {
        u += y[i - 1] * s;
    }
    u * s
}
