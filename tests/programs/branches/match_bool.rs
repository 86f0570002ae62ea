// `match` on a `bool`.
#[differentiate(forward, hessian)]
pub fn match_bool(x: f64, flag: bool) -> f64 {
    match flag {
        true => x * x,
        false => x * x * x,
    }
}
