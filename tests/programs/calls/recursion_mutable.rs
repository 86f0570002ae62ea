// Recursion that changes what it is lent: its reverse runs again on what it was given.
#[differentiate(forward(lanes), hessian(calls))]
pub fn scale(u: &mut [f64], depth: usize) {
    if depth > 0 {
        u[0] *= u[1];
        scale(u, depth - 1);
        u[1] += 0.5 * u[0];
    }
}

#[differentiate(forward, hessian(product))]
pub fn recursion_mutable(x: &[f64]) -> f64 {
    let mut u = [x[0], x[1]];
    scale(&mut u, 2);
    u[0] * u[1]
}
