// Names that generated code would like for itself.
#[differentiate(forward, hessian)]
pub fn colliding_names(x: f64, d_x: f64) -> f64 {
    let v1 = x * d_x;
    let d_v1 = v1.sin();
    let saved_x = d_v1 + x;
    let value = saved_x * v1;
    let mut seed = value;
    for gradient in 0..2 {
        seed = seed * d_v1 + gradient as f64 * x;
    }
    let pullback = seed * d_x;
    pullback + d_v1
}
