// A generic function calls a generic function.
use num_traits::Float;

#[differentiate(forward, hessian(calls))]
pub fn average<T: Float>(x: T, y: T) -> T {
    (x + y) / (T::one() + T::one())
}

#[differentiate(forward, hessian)]
pub fn calls_generic<T: Float>(x: T, y: T) -> T {
    let a = average(x, y * y);
    average(a * x, a.sin())
}
