// Study, row 9: a value must not be computed again from what was overwritten.
#[differentiate(forward, hessian)]
pub fn overwritten_element(mut x: Vec<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let t = x[i] * x[i];
        x[i] = 0.0;
        s += t * t;
    }
    s
}
