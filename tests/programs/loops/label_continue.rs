// A labelled `continue` of the outer loop from the inner one.
#[differentiate(forward, hessian)]
pub fn label_continue(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'rows: for i in 0..x.len() {
        let mut row = 1.0;
        for j in 0..x.len() {
            if x[i] * x[j] < 0.0 {
                s -= row;
                continue 'rows;
            }
            row = row * 0.5 + x[i] * x[j];
        }
        s += row * x[i];
    }
    s
}
