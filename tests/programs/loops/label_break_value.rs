// The value of an outer `loop` comes from inside an inner one.
#[differentiate(forward, hessian)]
pub fn label_break_value(x: f64) -> f64 {
    let mut y = x;
    let r = 'outer: loop {
        for k in 0..3 {
            y = y * 1.25 + x * k as f64;
            if y > 20.0 {
                break 'outer y * x;
            }
        }
        y += 0.5;
    };
    r + y
}
