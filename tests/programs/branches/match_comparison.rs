// `match` on a comparison of active values.
#[differentiate(forward, hessian)]
pub fn match_comparison(x: f64) -> f64 {
    let y = match x > 0.0 {
        true => x.ln(),
        false => x.exp(),
    };
    y * x
}
