// `g(a, a)`: both adjoints go to the one variable.
#[differentiate(forward, hessian(calls))]
pub fn ratio(a: f64, b: f64) -> f64 {
    a * a / (1.0 + b)
}

#[differentiate(forward, hessian)]
pub fn same_argument_twice(x: f64) -> f64 {
    let a = x * x;
    ratio(a, a) * ratio(x, x)
}
