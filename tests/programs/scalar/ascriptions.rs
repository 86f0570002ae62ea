// Types written out on `let`s, tuples and arrays.
#[differentiate(forward, hessian)]
pub fn ascriptions(x: f64) -> f64 {
    let a: f64 = x * 2.0;
    let (b, n): (f64, usize) = (a + x, 3);
    let c: [f64; 2] = [a, b];
    c[0] * c[1] * n as f64
}
