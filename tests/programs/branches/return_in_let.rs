// An arm that returns stands beside one that yields a value.
#[differentiate(forward, hessian)]
pub fn return_in_let(x: f64) -> f64 {
    let root = if x >= 0.0 {
        x.sqrt()
    } else {
        return x * x * x;
    };
    root * (root + x)
}
