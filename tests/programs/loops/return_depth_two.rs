// `return` from the inner of two loops, through a partial outer turn.
#[differentiate(forward, hessian)]
pub fn return_depth_two(x: &[f64]) -> f64 {
    let mut s = 0.5;
    for i in 0..x.len() {
        s += x[i] * x[i];
        for j in 0..=i {
            s = s * 0.9 + x[j] * s;
            if s > 3.0 {
                return s * s * x[i];
            }
        }
        s -= 0.1 * x[i];
    }
    s
}
