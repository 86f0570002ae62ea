// Parameters passed by value that are exchanged for one of another length, and replaced.
#[differentiate(forward, hessian)]
pub fn parameter_replaced(mut w: Vec<f64>, mut s: Vec<f64>, k: f64) -> f64 {
    std::mem::swap(&mut w, &mut s);
    let product = w[0] * s[s.len() - 1] + w[w.len() - 1];
    w = vec![product * s[0], s[1], k];
    for x in w.iter() {
        s[0] += x * x;
    }
    s[0] + w[1] * w[2]
}
