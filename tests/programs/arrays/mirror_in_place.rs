// `a[i] = a[n - 1 - i]` in place: the second half reads what the first half wrote.
#[differentiate(forward, hessian)]
pub fn mirror_in_place(mut a: Vec<f64>) -> f64 {
    let n = a.len();
    for i in 0..n {
        a[i] = a[n - 1 - i] * (i + 1) as f64;
    }
    a[0] * a[1] + a[2] * a[3]
}
