// `k` gets contributions from before and after the loop; those from after are not known in front of it.
#[differentiate(forward, hessian)]
pub fn late_contribution(x: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] * k).sin();
    }
    let mut product = 1.0;
    for i in 0..x.len() {
        product *= x[i] * k;
    }
    sum * 0.5 + (product * k).tanh()
}
