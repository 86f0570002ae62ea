// The adjoints of these calls' results are known before the calls: value and gradient at once.
#[differentiate(forward, hessian(calls))]
pub fn misfit(w: &[f64], x: [f64; 2], y: f64) -> f64 {
    let mut sum = 0.0;
    for k in 0..w.len() {
        let a = w[k] * x[k % 2] - y;
        sum += a / (1.0 + a * a);
    }
    sum
}

#[differentiate(forward, hessian(calls))]
pub fn scaled(mut v: Vec<f64>, by: f64) -> f64 {
    v[0] *= by;
    v[0].sin() * v[1]
}

#[differentiate(forward, hessian(calls))]
pub fn nothing(_: &[f64]) -> f64 {
    0.5
}

#[differentiate(forward, hessian)]
pub fn fused_calls(w: &[f64], xs: &[[f64; 2]], k: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..xs.len() {
        if xs[i][0] > 5.0 {
            continue;
        }
        let scale = misfit(&xs[i], [k, w[0]], 0.5);
        total += misfit(w, xs[i], k) * 2.0 + misfit(&w[..1], xs[i], scale);
        let moved = w.to_vec();
        total -= scaled(moved, xs[i][1]) + nothing(w);
    }
    total + misfit(w, [k, k], misfit(w, [1.0, k], k))
}
