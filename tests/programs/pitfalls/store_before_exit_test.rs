// A conditional store stands before the test that ends the loop: both are skipped after an exit.
#[differentiate(forward, hessian)]
pub fn store_before_exit_test(f: &[f64]) -> f64 {
    let mut f = [f[0], f[1]];
    let mut n = 0;
    loop {
        n += 1;
        for j in 0..2 {
            if f[j] > 100.0 {
                return f[j];
            }
        }
        if n > 0 {
            f[1] = 0.6 * f[1] * f[0];
        }
        if n >= 3 {
            break;
        }
    }
    f[0] + f[1]
}
