// A pattern that binds the integer it matched.
#[differentiate(forward, hessian)]
pub fn match_binding(x: f64, n: i32) -> f64 {
    match n + 1 {
        0 => x,
        k @ 1..=9 => x.powi(k),
        other => x * other as f64,
    }
}
