// A dear expression that does not change within the loop.
#[differentiate(forward, hessian)]
pub fn invariant_in_loop(x: f64, y: f64, n: usize) -> f64 {
    let mut s = y;
    for _ in 0..n {
        s = s * (x * y).exp().sin() + x.sqrt();
    }
    s
}
