// Guards: on the integer matched, on an active float, with a binding.
#[differentiate(forward, hessian)]
pub fn match_guard(x: f64, n: i32) -> f64 {
    match n {
        0 => 0.0,
        1 if x > 2.0 => x * x * x,
        1 => x * x,
        k if k % 2 == 0 => x * k as f64,
        k => x - k as f64,
    }
}
