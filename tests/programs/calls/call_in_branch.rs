// Calls in arms, in a loop: each site is saved only when it ran.
#[differentiate(forward, hessian(calls))]
pub fn grow(x: f64) -> f64 {
    x.exp()
}

#[differentiate(forward, hessian(calls))]
pub fn shrink(x: f64) -> f64 {
    x / (1.0 + x * x)
}

#[differentiate(forward, hessian)]
pub fn call_in_branch(x: f64) -> f64 {
    let mut y = x;
    for i in 0..4 {
        y = if y > 0.6 {
            shrink(y) * x
        } else if i == 1 {
            grow(y) - x
        } else {
            y + 0.3
        };
    }
    y
}
