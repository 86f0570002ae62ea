// `x[i] += x[i - 1]`.
#[differentiate(forward, hessian)]
pub fn prefix_sum(mut x: Vec<f64>) -> f64 {
    for i in 1..x.len() {
        x[i] += x[i - 1];
    }
    let mut s = 0.0;
    for v in &x {
        s += v * v;
    }
    s
}
