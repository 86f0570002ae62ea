// What the loop reads is overwritten after it: its adjoint is cleared before the mirror would run.
#[differentiate(forward, hessian)]
pub fn overwritten_input(mut x: Vec<f64>, k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] * k).exp();
    }
    x[0] = k * k;
    sum + x[0] * x[1]
}
