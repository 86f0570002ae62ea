// A variable that is active, then overwritten by a constant.
#[differentiate(forward, hessian)]
pub fn stops_being_active(x: f64) -> f64 {
    let mut t = x * x;
    let a = t * x;
    t = 3.0;
    let b = t * t;
    t = a * b;
    t + b
}
