// `x[i] = x[i] * x[j]`, with `i != j` and then with `i == j`, known only at run time.
#[differentiate(forward, hessian)]
pub fn self_and_other(mut x: [f64; 2], i: usize, j: usize) -> f64 {
    x[i] = x[i] * x[j];
    let j = j - 1;
    x[i] = x[i] * x[j];
    x[0] * x[1] + x[i]
}
