// A running product, with a factor that is zero.
#[differentiate(forward, hessian)]
pub fn product_accumulator(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in 0..x.len() {
        p *= x[i];
    }
    p
}
