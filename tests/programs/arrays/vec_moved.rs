// A `Vec` moved by an assignment whose length the reverse sweep still needs.
#[differentiate(forward, hessian)]
pub fn vec_moved(x: &[f64]) -> f64 {
    let mut p = x.to_vec();
    let z = x.to_vec();
    p = z;
    let mut alpha = vec![0.5; x.len()];
    for _ in 0..3 {
        let mut next = vec![0.0; x.len()];
        let mut scale = 0.0;
        for j in 0..x.len() {
            next[j] = alpha[j] * x[j] + 0.1;
            scale += next[j];
        }
        for v in next.iter_mut() {
            *v /= scale;
        }
        alpha = next;
    }
    p[0] * alpha[1]
}
