// Active work that does not reach the result.
#[differentiate(forward, hessian)]
pub fn varied_but_useless(x: f64) -> f64 {
    let mut log = vec![0.0; 4];
    let mut y = x;
    for i in 0..4 {
        log[i] = y.exp();
        y = y * x + 0.5;
    }
    debug_assert!(log[3] > 0.0);
    y
}
