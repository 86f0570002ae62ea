// A guard before a pole: at 0 and below the other arm counts, no NaN.
#[differentiate(forward, hessian)]
pub fn guarded_sqrt(x: f64, y: f64) -> f64 {
    let root = if x > 0.0 { x.sqrt() } else { 0.0 };
    root * y + y
}
