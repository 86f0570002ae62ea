// `x.iter()`, the element dereferenced, and a `&v` pattern.
#[differentiate(forward, hessian)]
pub fn iter(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for v in x.iter() {
        s = s * 0.5 + v.sin() * *v;
    }
    for &v in x {
        s += v * s;
    }
    s
}
