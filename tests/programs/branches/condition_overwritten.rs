// The variable tested is overwritten in the branch: the reverse sweep must not test it again.
#[differentiate(forward, hessian)]
pub fn condition_overwritten(x: f64) -> f64 {
    let mut y = x;
    if y > 0.0 {
        y = -y * x;
    } else {
        y = y * y + 1.0;
    }
    y * x
}
