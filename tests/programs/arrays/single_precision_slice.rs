// `&[f32]` and an `f32` accumulator.
#[differentiate(forward, hessian)]
pub fn single_precision_slice(x: &[f32]) -> f32 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i] / (i + 1) as f32;
    }
    s.sqrt()
}
