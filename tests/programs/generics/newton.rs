// As users write it: a generic Newton iteration with a tolerance and an early return.
use num_traits::Float;

#[differentiate(forward, hessian)]
pub fn newton<T: Float>(a: T, start: T) -> T {
    let two = T::one() + T::one();
    let tolerance = T::from(1e-3).unwrap();
    let mut x = start;
    for _ in 0..20 {
        let next = (x + a / x) / two;
        if (next - x).abs() < tolerance {
            return next * a;
        }
        x = next;
    }
    x
}
