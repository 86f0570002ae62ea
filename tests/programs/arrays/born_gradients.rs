// A loop stores all of a gradient, another all but the last element of one, which is stored beside it.
#[differentiate(forward, hessian)]
pub fn born_gradients(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += (x[i + 1] - x[i] * x[i]) * 0.5;
    }
    for i in 0..y.len() {
        sum += y[i].sin();
    }
    sum
}
