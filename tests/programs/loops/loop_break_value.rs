// `break` with a value, from two places.
#[differentiate(forward, hessian)]
pub fn loop_break_value(x: f64) -> f64 {
    let mut y = x;
    let found = loop {
        if y > 10.0 {
            break y * x;
        }
        y = y * y + 1.0;
        if y > 5.0 {
            break y.ln();
        }
    };
    found * x + y
}
