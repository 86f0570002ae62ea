// Integers, `bool`, `char` and `&str` are constants without being told.
#[differentiate(forward, hessian)]
pub fn constant_parameters(x: f64, n: u32, flag: bool, c: char, name: &str) -> f64 {
    let mut y = x * n as f64;
    if flag && c == 'b' {
        y *= x;
    }
    y * name.len() as f64
}
