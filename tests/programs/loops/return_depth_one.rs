// `return` from inside a loop.
#[differentiate(forward, hessian)]
pub fn return_depth_one(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in 0..x.len() {
        s = s * x[i] + 1.0;
        if s > 2.0 {
            return s * x[0];
        }
    }
    s * 3.0
}
