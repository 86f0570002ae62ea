// `&[T]`, an accumulator and a loop.
#[differentiate(forward, hessian)]
pub fn slice<T: num_traits::Float>(x: &[T]) -> T {
    let mut s = T::zero();
    for i in 0..x.len() {
        s = s + x[i] * x[i] * x[0];
    }
    s
}
