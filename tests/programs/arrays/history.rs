// Write-once history: each element is made from the two before it.
#[differentiate(forward, hessian)]
pub fn history(a: f64, b: f64, n: usize) -> f64 {
    let mut h = vec![0.0; n];
    h[0] = a;
    h[1] = b;
    for i in 2..n {
        h[i] = (h[i - 1] * a + h[i - 2] * b).tanh();
    }
    let mut s = 0.0;
    for i in 0..n {
        s += h[i] * h[i];
    }
    s
}
