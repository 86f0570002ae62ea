// Bits of an integer decide which statements run.
#[differentiate(forward, hessian)]
pub fn power_by_squaring(x: f64, n: u32) -> f64 {
    let mut n = n;
    let mut base = x;
    let mut result = 1.0;
    while n > 0 {
        if n & 1 == 1 {
            result *= base;
        }
        base *= base;
        n >>= 1;
    }
    result
}
