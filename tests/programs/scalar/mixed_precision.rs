// `f32` widened to `f64`: the adjoint is narrowed on the way back.
#[differentiate(forward, hessian(product))]
pub fn mixed_precision(x: f32, y: f64) -> f64 {
    let wide = x as f64;
    let also = f64::from(x * 2.0);
    wide * y + also * also
}
