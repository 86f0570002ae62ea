// Local arrays and `Vec`s lent to a callee, changed between two calls.
#[differentiate(forward, hessian(calls))]
pub fn norm(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * v;
    }
    s.sqrt()
}

#[differentiate(forward, hessian(product))]
pub fn local_array_arguments(a: f64, b: f64) -> f64 {
    let mut t = [a, b, a * b];
    let first = norm(&t);
    t[1] *= first;
    let second = norm(&t[1..]);
    let u = vec![first, second];
    norm(&u) * t[1]
}
