// `+=`, `-=`, `*=` and `/=` on a scalar.
#[differentiate(forward, hessian)]
pub fn compound_assignment(x: f64, y: f64) -> f64 {
    let mut s = x;
    s += y * x;
    s -= 0.5 * y;
    s *= s + x;
    s /= y;
    s
}
