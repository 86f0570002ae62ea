// `T: num_traits::Float`: operators and methods.
#[differentiate(forward, hessian)]
pub fn float<T: num_traits::Float>(x: T, y: T) -> T {
    (x * y).sin() + x / y - y
}
