// Elements exchanged through a temporary, as bubble sort does, then weighted.
#[differentiate(forward, hessian)]
pub fn swap_elements(mut a: Vec<f64>) -> f64 {
    let n = a.len();
    for i in 0..n {
        for j in 0..n - 1 - i {
            if a[j] > a[j + 1] {
                let t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
            }
        }
    }
    let mut s = 0.0;
    for i in 0..n {
        s += a[i] * a[i] * (i + 1) as f64;
    }
    s
}
