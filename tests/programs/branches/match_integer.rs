// `match` on an integer as a value; an arm for a negative literal.
#[differentiate(forward, hessian)]
pub fn match_integer(x: f64, n: i32) -> f64 {
    let y = match n {
        -1 => 1.0 / x,
        0 => 1.0,
        1 => x,
        2 => x * x,
        _ => x.powi(n),
    };
    y * x
}
