// The trip count is a cast of an active value.
#[differentiate(forward, hessian)]
pub fn data_dependent_bound(x: f64) -> f64 {
    let n = x.floor() as usize;
    let mut y = x;
    for i in 0..n {
        y = y * 0.5 + x * i as f64;
    }
    y * x
}
