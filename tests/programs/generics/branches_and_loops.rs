// A comparison with `T::zero()`, a loop and a method.
#[differentiate(forward, hessian)]
pub fn branches_and_loops<T: num_traits::Float>(x: T, n: usize) -> T {
    let mut y = x;
    for _ in 0..n {
        if y > T::zero() {
            y = y * x - T::one();
        } else {
            y = (y - x).tanh() + T::one();
        }
    }
    y
}
