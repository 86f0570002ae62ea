// `&mut f64`, read and written through stars.
#[differentiate(forward, hessian(product))]
pub fn mutable_scalar(x: f64, y: &mut f64) -> f64 {
    *y *= x;
    *y += 1.0;
    *y * *y
}
