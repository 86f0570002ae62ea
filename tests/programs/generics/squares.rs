// The factor 2 of each square is taken out of the loop, in the tangent of the gradient too.
#[differentiate(forward, hessian)]
pub fn squares<T: num_traits::Float>(x: &[T], c: T) -> T {
    let mut sum = T::zero();
    for i in 0..x.len() {
        sum = sum + c * (x[i] * x[i]);
    }
    sum * sum + c
}
