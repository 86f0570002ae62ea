// A buffer that shrinks with each round, moved into place.
#[differentiate(forward, hessian)]
pub fn de_casteljau(x: &[f64], t: f64) -> f64 {
    let mut a = x.to_vec();
    while a.len() > 1 {
        let n = a.len() - 1;
        let mut b = vec![0.0; n];
        for i in 0..n {
            b[i] = (1.0 - t) * a[i] + t * a[i + 1] * a[i];
        }
        a = b;
    }
    a[0]
}
