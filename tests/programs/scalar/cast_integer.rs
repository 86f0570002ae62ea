// Casts from integers and `bool` are constants.
#[differentiate(forward, hessian)]
pub fn cast_integer(x: f64, n: i32, flag: bool) -> f64 {
    let n = n as f64;
    x * n + (flag as u8) as f64 * x * x + f64::from(2_u8) / x
}
