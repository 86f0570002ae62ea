// `match` as a statement, arms with and without braces, an empty arm.
#[differentiate(forward, hessian)]
pub fn match_statement(x: f64, mode: i32) -> f64 {
    let mut y = x;
    match mode {
        0 => {}
        1 => {
            y = y * x;
            y += 1.0;
        }
        -1 => y *= 2.0,
        _ => y = 0.0,
    }
    y * y
}
