// Rows cloned out of a nested `Vec`, one replacing the other.
#[differentiate(forward, hessian)]
pub fn row_clones(x: &[f64]) -> f64 {
    let m = vec![vec![x[0]; 2]; 2];
    let mut w = m[0].clone();
    for i in 0..2 {
        let n = m[i].clone();
        w = n;
    }
    w[0] * x[1]
}
