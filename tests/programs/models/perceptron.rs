// Squared loss of a perceptron with one hidden layer of tanh.
#[differentiate(forward, hessian, wrt(w1, b1, w2, b2))]
pub fn perceptron(w1: &[f64], b1: &[f64], w2: &[f64], b2: f64, x: &[f64], target: f64) -> f64 {
    let mut output = b2;
    for i in 0..b1.len() {
        let mut z = b1[i];
        for j in 0..x.len() {
            z += w1[i * x.len() + j] * x[j];
        }
        output += w2[i] * z.tanh();
    }
    let error = output - target;
    0.5 * error * error
}
