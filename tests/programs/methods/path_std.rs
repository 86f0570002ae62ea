// Paths with `std::primitive` and with the type in angle brackets.
#[differentiate(forward, hessian)]
pub fn path_std(x: f64, y: f64) -> f64 {
    <f64>::sin(x) + std::primitive::f64::exp(y) * f64::min(x, 2.0)
}
