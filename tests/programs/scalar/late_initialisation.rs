// `let` without a value, initialised in both branches.
#[differentiate(forward, hessian)]
pub fn late_initialisation(x: f64) -> f64 {
    let y;
    let scale: f64;
    if x > 0.0 {
        y = x * x;
        scale = 2.0;
    } else {
        y = -x;
        scale = x + 3.0;
    }
    y * scale
}
