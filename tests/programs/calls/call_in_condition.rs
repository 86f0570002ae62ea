// Calls in conditions are not differentiated; the same call outside is.
#[differentiate(forward, hessian(calls))]
pub fn level(x: f64) -> f64 {
    x * x - 1.0
}

#[differentiate(forward, hessian(product))]
pub fn call_in_condition(x: f64) -> f64 {
    let mut y = x;
    while level(y) < 3.0 {
        y += 0.5 * level(y) * x + 0.9;
    }
    if level(x) > 0.0 { y * 2.0 } else { y }
}
