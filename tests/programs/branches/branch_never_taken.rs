// Dead arms whose derivative would be NaN or infinite.
#[differentiate(forward, hessian)]
pub fn branch_never_taken(x: f64) -> f64 {
    let mut y = x * x;
    if x > 1e6 {
        y = (x - x).ln() / 0.0;
    }
    if false {
        y = y.acosh();
    }
    y
}
