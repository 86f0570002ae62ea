// A sum of what calls yield, in single precision alone.
#[differentiate(forward, hessian(calls))]
pub fn half(x: f32) -> f32 {
    0.5 * x
}

#[differentiate(forward, hessian)]
pub fn single_precision_sum(x: f32) -> f32 {
    let mut sum = 0.0;
    sum += 3.0 * half(x);
    sum += half(x) * half(x);
    sum
}
