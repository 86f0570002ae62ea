// `return` in an arm of a `match` used as a value.
#[differentiate(forward, hessian)]
pub fn return_in_match(x: f64, n: u8) -> f64 {
    let y = match n {
        0 => return x,
        1 => x * x,
        _ => return -x,
    };
    y * x + 1.0
}
