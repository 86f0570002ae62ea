// Study, row 4: a divisor written in the loop, quotient and divisor unnamed.
#[differentiate(forward, hessian)]
pub fn inline_divisor(a: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += 1.0 / (i as f64 + 1.0 + a * a);
    }
    s
}
