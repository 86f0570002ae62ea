// A loop views the first elements of a parameter: the gradient is as long as the parameter.
#[differentiate(forward, hessian)]
pub fn length_of_viewed(x: &[f64]) -> f64 {
    let mut m = [1.0, 2.0];
    for i in 0..2 {
        m[i] += x[i];
        m[i] *= m[i];
    }
    m[0] * m[1]
}
