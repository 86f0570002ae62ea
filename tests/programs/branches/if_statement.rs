// `if` without `else` that overwrites a variable.
#[differentiate(forward, hessian)]
pub fn if_statement(x: f64, y: f64) -> f64 {
    let mut a = x * y;
    if x > 0.0 {
        a = a * a + y;
    }
    a * y
}
