// Inner bounds that depend on the outer index, both ways; the state goes through both.
#[differentiate(forward, hessian)]
pub fn triangular_nest(x: &[f64]) -> f64 {
    let mut s = 0.1;
    for i in 0..x.len() {
        for j in 0..i {
            s = s * 0.5 + x[i] * x[j];
        }
        for j in i + 1..x.len() {
            s += s * 0.1 * x[j];
        }
    }
    s
}
