// A chain of `let`s, some of them used twice.
#[differentiate(forward, hessian)]
pub fn lets(x: f64, y: f64) -> f64 {
    let a = x * y;
    let b = a + x;
    let c = b * b - a;
    c / (1.0 + x * x)
}
