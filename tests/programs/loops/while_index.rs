// The index is moved by a `while`, twice and unevenly in each turn.
#[differentiate(forward, hessian)]
pub fn while_index(x: &[f64]) -> f64 {
    let mut i = 0;
    let mut s = 1.0;
    while i < x.len() {
        let a = x[i];
        i += 1;
        if i < x.len() {
            s = s * 0.5 + a * x[i];
        } else {
            s += a;
        }
        i += i % 2;
    }
    s
}
