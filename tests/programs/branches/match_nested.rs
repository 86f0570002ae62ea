// A `match` in an arm of a `match`, and an `if` in another.
#[differentiate(forward, hessian)]
pub fn match_nested(x: f64, a: i32, b: i32) -> f64 {
    match a {
        0 => x,
        1 => match b {
            0 => x * 2.0,
            2 => {
                let t = x * x;
                if x > 0.0 { t * x } else { t }
            }
            _ => 0.0,
        },
        _ => x.exp(),
    }
}
