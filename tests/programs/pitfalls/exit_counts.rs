// Study, row 13: inner loops left by different breaks in different turns.
#[differentiate(forward, hessian)]
pub fn exit_counts(x: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    for i in 0..n {
        for j in 0..n {
            s = s * 0.8 + x[i] * x[j];
            if s > 2.5 {
                s *= 0.3;
                break;
            }
            if j > i {
                s += x[j];
                break;
            }
        }
        if s > 4.0 {
            break;
        }
    }
    s
}
