// `while` on an active value: a data-dependent number of turns, 0 too.
#[differentiate(forward, hessian)]
pub fn while_active_condition(x: f64) -> f64 {
    let mut y = x * x;
    while y < 100.0 {
        y = y * 2.0 + x;
    }
    y
}
