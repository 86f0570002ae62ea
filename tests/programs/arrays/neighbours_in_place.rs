// Each element from the one before it and the one after: no iteration may run before another.
#[differentiate(forward, hessian)]
pub fn neighbours_in_place(mut x: Vec<f64>, c: f64) -> f64 {
    for _ in 0..2 {
        for i in 1..x.len() - 1 {
            x[i] = 0.5 * x[i - 1] + c * x[i] * x[i + 1];
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * x[i];
    }
    sum
}
