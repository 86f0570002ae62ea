// Calls whose results do not matter, in part or at all.
#[differentiate(forward, hessian(calls))]
pub fn both(x: f64) -> (f64, f64) {
    (x.sin(), x.cos())
}

#[differentiate(forward, hessian(product))]
pub fn unused_result(x: f64) -> f64 {
    let _ = both(x * x);
    let (s, _) = both(x);
    both(2.0);
    s * x
}
