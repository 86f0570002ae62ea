// `g(g(g(x)))`, and a chain of three functions.
#[differentiate(forward, hessian(calls))]
pub fn inner(x: f64) -> f64 {
    if x > 0.0 { x * x } else { x.sin() }
}

#[differentiate(forward, hessian(calls))]
pub fn outer(x: f64) -> f64 {
    inner(x) * inner(-x) + x
}

#[differentiate(forward, hessian(product))]
pub fn nested_calls(x: f64) -> f64 {
    outer(inner(inner(x))) + outer(x)
}
