// `let row = &m[i]` of a nested array.
#[differentiate(forward, hessian)]
pub fn row_alias(m: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for i in 0..m.len() {
        let row = &m[i];
        let copy = m[0];
        s += row[0] * row[1] * copy[i];
    }
    s
}
