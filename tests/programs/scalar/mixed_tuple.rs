// A tuple of an active float, an integer and a flag.
#[differentiate(forward, hessian)]
pub fn mixed_tuple(x: f64, n: i32) -> f64 {
    let t = (x * x, n + 1, n > 2);
    if t.2 { t.0 * t.1 as f64 } else { t.0 }
}
