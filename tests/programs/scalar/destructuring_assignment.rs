// Assignment to a tuple pattern: both right sides are read first.
#[differentiate(forward, hessian)]
pub fn destructuring_assignment(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    (a, b) = (b * 2.0, a + b);
    (a, b) = (a * b, a);
    a - b * b
}
