// All elements of a `Vec` replaced by those of a slice, over and over: it keeps its length, and so does
// its adjoint.
#[differentiate(forward, hessian)]
pub fn copied_to_vec(x: &[f64], steps: usize) -> f64 {
    let n = x.len() / 2;
    let mut state = x.to_vec();
    let mut passed = vec![1.0; n];
    let mut total = 0.0;
    for t in 0..steps {
        for i in 0..n {
            state[i] = state[i] * passed[i] + x[n + i];
        }
        passed.copy_from_slice(&state[..n]);
        for p in &mut passed {
            *p = p.sin();
        }
        state[n..].clone_from_slice(&passed);
        total += passed[t % n] * state[n] + passed.len() as f64;
    }
    passed.copy_from_slice(&x[n..2 * n]);
    total * passed[0]
}
