// The same kind of function used with `f32`.
#[differentiate(forward, hessian)]
pub fn at_single_precision<T: num_traits::Float>(x: T, y: T) -> T {
    let a = x * x + y;
    a.ln() * y
}
