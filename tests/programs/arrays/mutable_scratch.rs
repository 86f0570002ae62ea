// A `&mut [f64]` that is only output: its content before has derivative 0.
#[differentiate(forward, hessian(product))]
pub fn mutable_scratch(x: &[f64], y: &mut [f64]) -> f64 {
    for i in 0..y.len() {
        y[i] = 0.0;
    }
    for i in 0..x.len() {
        y[i] = x[i] * x[(i + 1) % x.len()];
    }
    y[0] + y[1]
}
