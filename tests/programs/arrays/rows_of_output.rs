// The rows are a parameter's, which has its outputs afterwards.
#[differentiate(forward)]
pub fn rows_of_output(x: f64, state: &mut [f64], steps: usize) -> f64 {
    let n = state.len();
    let mut sum = 0.0;
    for _ in 0..steps {
        for i in 0..n {
            sum += state[i] * state[i] * x;
            state[i] = state[i] * x + state[i] * state[i];
        }
    }
    sum
}
