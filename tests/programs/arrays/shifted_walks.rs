// Walks from computed places, along arrays of different lengths, upwards and downwards.
#[differentiate(forward, hessian)]
pub fn shifted_walks(x: &[f64], y: &[f64], from: usize, to: usize) -> f64 {
    let mut z = vec![0.0; x.len() + 2];
    for i in from..to {
        z[i - from] = x[i] * y[i - from] + i as f64;
    }
    for i in (from..=to).rev() {
        z[i] *= x[i] * x[i - 1];
    }
    let mut sum = 0.0;
    for i in from..to {
        if x[i] > 1.0 {
            sum += z[i + 1] * y[i - from];
        }
        sum += z[i] * z[i + 1];
    }
    sum
}
