// A loop that views a part of the gradient of an array, whose elements are looked at for NaN after it.
#[differentiate(forward, hessian)]
pub fn gradient_viewed(x: f64, s: &[f64; 3]) -> f64 {
    for (j, t) in s.iter().enumerate() {
        if t.sin() > 0.9 {
            return *t + x.sin() + s[j];
        }
    }
    let p = (0.6452 * (s[0] - 1.6).asinh()).atan() + (x.tanh() * 0.8).exp();
    let q = (0.5333 * (0.5 * (x + p)).atan() * x).abs() * s[1];
    (p * q).sin() + s[2]
}
