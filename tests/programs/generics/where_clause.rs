// The bound in a `where` clause, by a name in scope, with another bound.
use num_traits::Float;

#[differentiate(forward, hessian)]
pub fn where_clause<T>(x: T) -> T
where
    T: Float + core::fmt::Debug,
{
    let y = x.exp();
    y * y + x.sqrt()
}
