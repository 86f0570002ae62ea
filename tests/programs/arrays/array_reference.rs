// `&[f64; N]`, walked by index and by reference.
#[differentiate(forward, hessian)]
pub fn array_reference(x: &[f64; 3]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += x[i] * x[(i + 1) % 3];
    }
    for v in x {
        s *= v;
    }
    s
}
