// Both, with statements before, between and after.
#[differentiate(forward, hessian)]
pub fn break_and_continue(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut p = 1.0;
    for i in 0..x.len() {
        p *= x[i];
        if x[i] < -5.0 {
            break;
        }
        s += p;
        if x[i] < 0.0 {
            continue;
        }
        s += x[i] * p * p;
    }
    s * p
}
