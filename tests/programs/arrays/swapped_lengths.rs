// `Vec`s of different lengths exchanged: each adjoint has the length of what it is the adjoint of by then.
#[differentiate(forward, hessian)]
pub fn swapped_lengths(x: &[f64], n: usize, m: usize) -> f64 {
    let mut a = vec![0.0; n];
    let mut b = vec![1.0; m];
    let mut sum = 0.0;
    for _ in 0..3 {
        for i in 0..a.len() {
            a[i] += x[i] * b[0];
        }
        std::mem::swap(&mut a, &mut b);
        for i in 0..b.len() {
            sum += b[i] * a[a.len() - 1];
        }
    }
    for v in &b {
        sum += v.exp() * 0.1;
    }
    sum
}
