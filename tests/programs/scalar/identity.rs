// The parameter is the result.
#[differentiate]
pub fn identity(x: f64) -> f64 {
    x
}
