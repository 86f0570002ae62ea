// `sin_cos` gives a pair; as a method and as a path.
#[differentiate(forward, hessian)]
pub fn sin_cos(x: f64, r: f64) -> f64 {
    let (s, c) = x.sin_cos();
    let other = f64::sin_cos(x * r);
    r * s * c + other.0 - 2.0 * other.1
}
