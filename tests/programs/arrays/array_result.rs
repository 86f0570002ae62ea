// An array as result.
#[differentiate(forward)]
pub fn array_result(r: f64, phi: f64) -> [f64; 2] {
    [r * phi.cos(), r * phi.sin()]
}
