// `let row = &a[i * m..(i + 1) * m]`, and a slice of a slice.
#[differentiate(forward, hessian)]
pub fn rows_of_flat(a: &[f64], n: usize, m: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..n {
        let row = &a[i * m..(i + 1) * m];
        let rest = &row[1..];
        for j in 0..m - 1 {
            s = s * 0.5 + row[j] * rest[j];
        }
    }
    s
}
