// A tuple as result: only `_vjp`, seeded by a tuple.
#[differentiate(forward)]
pub fn pair_result(x: f64, y: f64) -> (f64, f64) {
    let r = (x * x + y * y).sqrt();
    (r, y.atan2(x))
}
