// Constants passed where the callee takes adjoints, integers where it takes none.
#[differentiate(forward, hessian(calls))]
pub fn affine(a: f64, x: f64, b: f64, n: usize) -> f64 {
    a * x.powi(n as i32) + b
}

#[differentiate(forward, wrt(x), hessian)]
pub fn inactive_arguments(x: f64, n: usize, c: f64) -> f64 {
    affine(2.0, x, c, n) + affine(x, 3.0, 1.0, n + 1) + affine(c, c, c, 2) * x
}
