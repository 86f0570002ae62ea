// Adjoints that are long sums, with what else the loop does: several terms are added at once.
#[differentiate(forward, hessian)]
pub fn sums_in_lanes(x: &[f64], c: f64, d: f64) -> f64 {
    let n = x.len();
    let mut total = 0.0;
    for i in 0..n {
        let mut scaled = 0.0;
        for j in i + 1..n {
            scaled += (x[i] * x[j] + c) * (j - i) as f64;
        }
        total += scaled.sin();
    }
    for i in 0..n {
        total -= c * x[i] - d * x[i] * x[i];
    }
    let mut sum = 0.0;
    for xi in x {
        sum += (xi - d).exp();
    }
    total - sum.ln()
}
