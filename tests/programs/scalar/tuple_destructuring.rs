// `let (a, b)`, nested, with a wildcard, and a swap.
#[differentiate(forward, hessian)]
pub fn tuple_destructuring(x: f64, y: f64) -> f64 {
    let (a, (b, _)) = (x * y, (x - y, 7.0));
    let (mut c, d) = (b, a);
    c *= 3.0;
    let (p, q) = (d, c);
    p * p + q
}
