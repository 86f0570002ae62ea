// `for` over a range: a product that carries its state.
#[differentiate(forward, hessian)]
pub fn range(x: f64, n: usize) -> f64 {
    let mut p = 1.0;
    for _ in 0..n {
        p = p * x + 0.5;
    }
    p
}
