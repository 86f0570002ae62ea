// `g(g(g(x)))`, and a chain of three functions.
#[differentiate(forward)]
pub fn inner(x: f64) -> f64 {
    if x > 0.0 { x * x } else { x.sin() }
}

#[differentiate(forward)]
pub fn outer(x: f64) -> f64 {
    inner(x) * inner(-x) + x
}

#[differentiate(forward)]
pub fn nested_calls(x: f64) -> f64 {
    outer(inner(inner(x))) + outer(x)
}
