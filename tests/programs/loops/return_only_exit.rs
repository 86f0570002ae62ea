// A `loop` that only `return` leaves, as the tail of the function.
#[differentiate(forward, hessian)]
pub fn return_only_exit(x: f64) -> f64 {
    let mut y = x;
    loop {
        if y > 10.0 {
            return y * x;
        }
        y *= 1.0 + x;
    }
}
