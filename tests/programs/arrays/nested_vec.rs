// `vec![vec![0.0; m]; n]`, stores and reads at `[i][j]`.
#[differentiate(forward, hessian)]
pub fn nested_vec(x: f64, n: usize, m: usize) -> f64 {
    let mut t = vec![vec![x; m]; n];
    for i in 1..n {
        for j in 1..m {
            t[i][j] = t[i - 1][j] * t[i][j - 1] + 1.0;
        }
    }
    t[n - 1][m - 1] * t[0][0]
}
