// `[T; 3]` by value.
#[differentiate(forward, hessian)]
pub fn array_parameter<T: num_traits::Float>(x: [T; 3]) -> T {
    x[0] * x[1] + x[2].exp() * x[0]
}
