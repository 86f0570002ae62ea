// Five neighbours in a flattened matrix; two buffers that are swapped.
#[differentiate(forward, hessian)]
pub fn stencil_of_rows(start: &[f64], columns: usize, c: f64, steps: usize) -> f64 {
    let rows = start.len() / columns;
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..rows - 1 {
            for j in 1..columns - 1 {
                let k = i * columns + j;
                let around = u[k - columns] + u[k + columns] + u[k - 1] + u[k + 1];
                next[k] = u[k] + c * u[k] * (around - 4.0 * u[k]);
            }
        }
        std::mem::swap(&mut u, &mut next);
    }
    let mut sum = 0.0;
    for i in 0..rows {
        for j in 0..columns {
            sum += u[i * columns + j] * u[i * columns + j];
        }
    }
    sum
}
