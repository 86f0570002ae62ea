// Study, row 3: an integer decides on a return before the loop.
#[differentiate(forward, hessian)]
pub fn return_before_loop(x: f64, n: usize) -> f64 {
    if n == 3 {
        return x * x * x;
    }
    let mut y = 1.0;
    for i in 0..n {
        y *= x + i as f64;
    }
    y
}
