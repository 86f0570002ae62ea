// Study, row 16: `temp = a; a = b; b = 2 * temp`.
#[differentiate(forward, hessian)]
pub fn simultaneous_phis(x: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = x * x;
    for _ in 0..n {
        let temp = a;
        a = b;
        b = 2.0 * temp;
    }
    a * b + a
}
