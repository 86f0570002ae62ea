// `let row = &mut a[..]`: writes through an alias of a local array.
#[differentiate(forward, hessian)]
pub fn row_alias_mutable(x: &[f64], c: f64) -> f64 {
    let mut a = [0.0; 4];
    for i in 0..4 {
        a[i] = x[i] * c;
    }
    for i in 0..2 {
        let row = &mut a[2 * i..2 * i + 2];
        row[0] *= row[1];
        row[1] += c;
    }
    a[0] * a[1] + a[2] * a[3]
}
