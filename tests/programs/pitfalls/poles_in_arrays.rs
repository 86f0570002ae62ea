// Poles in what `max` does not choose, of arrays: their gradient is looked at for NaN in the buffers.
#[differentiate(forward, hessian)]
pub fn poles_in_arrays(x: [f64; 2], y: f64) -> f64 {
    let mut low = 0.0;
    for i in 0..2 {
        low += (x[i] / y).sqrt() / x[i] + x[i].ln();
    }
    low.max(x[0] + x[1] + y * y)
}
