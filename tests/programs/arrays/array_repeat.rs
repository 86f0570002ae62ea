// `[v; N]` with an active `v`, then changed in one place.
#[differentiate(forward, hessian)]
pub fn array_repeat(x: f64) -> f64 {
    let mut a = [x * x; 4];
    a[2] = a[1] * x;
    a[0] + a[1] * a[2] + a[3]
}
