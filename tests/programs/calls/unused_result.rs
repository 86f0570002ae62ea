// Calls whose results do not matter, in part or at all.
#[differentiate(forward)]
pub fn both(x: f64) -> (f64, f64) {
    (x.sin(), x.cos())
}

#[differentiate(forward)]
pub fn unused_result(x: f64) -> f64 {
    let _ = both(x * x);
    let (s, _) = both(x);
    both(2.0);
    s * x
}
