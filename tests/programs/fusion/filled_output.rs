// The loop stores into an array that is read after it.
#[differentiate(forward, hessian(product))]
pub fn filled_output(x: &[f64], out: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let y = (x[i] * 0.7).exp();
        out[i] = y;
        sum += y * y;
    }
    let mut product = 1.0;
    for i in 0..x.len() {
        product *= out[i];
    }
    sum + product
}
