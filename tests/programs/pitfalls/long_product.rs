// Study, row 12: 550 factors; storing and inverting differ.
#[differentiate(forward, hessian)]
pub fn long_product(x: f64, n: usize) -> f64 {
    let mut h = 1.0;
    for _ in 0..n {
        h *= 1.0 / x.cos();
        h = h * 0.5 + 0.5 * x;
    }
    h
}
