// A generic callee overwrites the arrays that it was passed by value, and their adjoints with them.
#[differentiate(forward)]
pub fn overwriting<T: num_traits::Float>(mut p: [T; 2], mut q: (T, [T; 2])) -> T {
    p[0] = p[1] * p[0] + q.0;
    q.1[1] = q.1[0] * p[0];
    q.0 = q.1[1] * q.0;
    p[0] * p[1] + q.0 * q.1[1]
}

#[differentiate(forward)]
pub fn arrays_lent_generic<T: num_traits::Float>(p: [T; 2], x: T) -> T {
    overwriting(p, (x, [x, p[0]])) * overwriting(p, (p[1], [x * x, x])) * p[1]
}
