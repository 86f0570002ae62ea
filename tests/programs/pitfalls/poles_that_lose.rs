// Poles in what `max` does not choose: the gradient looks for NaN instead of guarding each of them.
#[differentiate(forward, hessian)]
pub fn poles_that_lose(x: f64, y: f64) -> f64 {
    let low = (x / y).sqrt() / x + x.ln() - (x / (x + y)).recip();
    low.max(x + y * y)
}
