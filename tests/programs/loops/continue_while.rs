// `continue` in a `while`, before the index moves on its other way.
#[differentiate(forward, hessian)]
pub fn continue_while(x: &[f64]) -> f64 {
    let mut i = 0;
    let mut s = 1.0;
    while i < x.len() {
        if x[i] < 0.0 {
            s *= 0.5;
            i += 1;
            continue;
        }
        s = s * x[i] + x[i];
        i += 1;
    }
    s
}
