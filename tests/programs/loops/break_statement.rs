// `break` in a `for`, after part of the body: in turn one, later or never.
#[differentiate(forward, hessian)]
pub fn break_statement(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
        if s > 5.0 {
            break;
        }
        s *= 1.5;
    }
    s
}
