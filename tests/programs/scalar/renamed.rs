// `name` changes the stem of the companions' names.
#[differentiate(forward, hessian, name = "slope")]
pub fn renamed(x: f64) -> f64 {
    x * x * x
}
