// Only comparisons depend on the parameters: the result is piecewise constant.
#[differentiate(forward, hessian)]
pub fn bisection(a: f64, b: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..20 {
        let mid = 0.5 * (lo + hi);
        if mid * mid + b * mid > a {
            hi = mid;
        } else {
            lo = mid;
        }
    }
    0.5 * (lo + hi)
}
