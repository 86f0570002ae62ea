// Thomas's algorithm as users write it: forward elimination, back substitution, all in place.
#[differentiate(forward, hessian)]
pub fn tridiagonal_solver(diagonal: &[f64], rhs: &[f64]) -> f64 {
    let n = diagonal.len();
    let off = -1.0;
    let mut c = vec![0.0; n];
    let mut d = vec![0.0; n];
    c[0] = off / diagonal[0];
    d[0] = rhs[0] / diagonal[0];
    for i in 1..n {
        let pivot = diagonal[i] - off * c[i - 1];
        c[i] = off / pivot;
        d[i] = (rhs[i] - off * d[i - 1]) / pivot;
    }
    for i in (0..n - 1).rev() {
        let next = d[i + 1];
        d[i] -= c[i] * next;
    }
    let mut norm = 0.0;
    for (x, b) in d.iter().zip(rhs) {
        norm += x * x + 0.1 * x * b;
    }
    norm
}
