// One generic callee at two types.
#[differentiate(forward, hessian(calls))]
pub fn cube<T: num_traits::Float>(x: T) -> T {
    x * x * x
}

#[differentiate(forward, hessian(product))]
pub fn generic_callee(x: f64, y: f32) -> f64 {
    cube(x) + cube(y) as f64 * cube::<f64>(x)
}
