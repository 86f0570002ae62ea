// A quotient stored at a computed index in one arm, and loaded again from there.
#[differentiate(forward, hessian(product))]
pub fn record_at_computed_index(io: &mut [f64], n: usize) -> f64 {
    match n {
        0..=1 => {}
        _ => {
            io[n % 4] = io[n] / io[0];
        }
    }
    io[io.len() - 1] * io[2]
}
