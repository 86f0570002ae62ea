// Study, row 4: the same with divisor and quotient named, and carried.
#[differentiate(forward, hessian)]
pub fn named_divisor(a: f64, n: usize) -> f64 {
    let mut s = a;
    for i in 0..n {
        let d = i as f64 + 1.0 + a * s;
        let q = s / d;
        s += q;
    }
    s
}
