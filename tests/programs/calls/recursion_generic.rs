// Nothing is known of the type but that it is a float.
#[differentiate(forward(lanes), hessian)]
pub fn recursion_generic<T: num_traits::Float>(x: T, n: usize) -> T {
    if n == 0 {
        return x.sin();
    }
    let y = recursion_generic(x, n - 1);
    recursion_generic(y, n - 1) + y * x
}
