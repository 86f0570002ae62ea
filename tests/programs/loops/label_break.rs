// A labelled `break` out of two loops.
#[differentiate(forward, hessian)]
pub fn label_break(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'rows: for i in 0..x.len() {
        for j in 0..x.len() {
            s += x[i] * x[j];
            if s > 3.0 {
                break 'rows;
            }
        }
        s *= 1.1;
    }
    s
}
