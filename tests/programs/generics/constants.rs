// Constants of a generic type: `T::one()`, `T::from(..)`.
use num_traits::Float;

#[differentiate(forward, hessian)]
pub fn constants<T: Float>(x: T) -> T {
    let two = T::one() + T::one();
    let half = T::from(0.5).unwrap();
    two * x * x + half * x - T::zero()
}
