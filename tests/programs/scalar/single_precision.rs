// `f32` throughout: parameters, literals, result.
#[differentiate(forward, hessian)]
pub fn single_precision(x: f32, y: f32) -> f32 {
    let a = x * y + 0.5;
    a.sin() * 2.0 + y / x
}
