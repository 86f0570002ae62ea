// A `match` with one arm binds a name and always runs.
#[differentiate(forward, hessian)]
pub fn single_arm(x: f64, k: usize) -> f64 {
    match k + 1 {
        n => x.powi(n as i32),
    }
}
