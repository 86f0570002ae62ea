// Locals of the body, shadowed in it; nothing is carried but `s`.
#[differentiate(forward, hessian)]
pub fn body_locals(x: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        let t = x * i as f64;
        let t = t.sin() + x;
        let u = { t * t };
        s += u / (1.0 + t);
    }
    s
}
