// `t = x[i]; x[i] = 0; s += t * t`: what is read must not be read again later.
#[differentiate(forward, hessian)]
pub fn read_then_clear(mut x: Vec<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let t = x[i];
        x[i] = 0.0;
        s += t * t * (i + 1) as f64;
    }
    s + x[0]
}
