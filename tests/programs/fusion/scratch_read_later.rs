// What the last iteration leaves in the array is read after the loop.
#[differentiate(forward, hessian)]
pub fn scratch_read_later(x: &[f64; 3], n: usize) -> f64 {
    let mut h = [0.0; 3];
    let mut total = 0.0;
    for i in 0..n {
        for j in 0..3 {
            h[j] = (x[j] * i as f64).cos();
        }
        total += h[0] * h[1] * h[2];
    }
    total + h[1] * h[2]
}
