// The adjoint of a sum of squares stays as it is throughout the loop, and what is squared does not.
#[differentiate(forward, hessian)]
pub fn squares(x: &[f64], mean: f64, n: usize) -> f64 {
    let mut size = 1.0;
    let mut rest = 0.0;
    for i in 0..n {
        let d = x[i] - mean;
        if d > 0.0 {
            size += d * d;
        } else {
            size += 3.0 * d * d + mean * mean;
        }
        for j in 0..i {
            let e = x[j] * x[i];
            rest += e * e * size;
        }
    }
    size.sqrt() + rest * size
}
