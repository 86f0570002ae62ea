// `loop` left by `break`, in the first turn or later.
#[differentiate(forward, hessian)]
pub fn loop_break(x: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    loop {
        if y > 4.0 || n == 6 {
            break;
        }
        y = y * 1.5 + x;
        n += 1;
    }
    y * y
}
