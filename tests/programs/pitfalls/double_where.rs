// The value with the pole is computed and not selected: no 0 times infinity.
#[differentiate(forward, hessian)]
pub fn double_where(x: f64, y: f64) -> f64 {
    let root = x.sqrt();
    let inverse = 1.0 / x;
    let log = x.ln();
    let power = x.powf(0.5);
    if x > 0.0 {
        root + inverse * log + power * y
    } else {
        y
    }
}
