// Loops over a part of an array, which may be empty: what they leave is cleared, and a second loop adds.
#[differentiate(forward, hessian)]
pub fn born_partly(x: &[f64], y: &[f64], n: usize, m: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += x[i] * x[i];
    }
    for i in 0..m {
        sum *= y[i];
    }
    for i in 0..m {
        sum += y[i].cos();
    }
    if n > 1 {
        sum += x[n] * 3.0;
    }
    sum
}
