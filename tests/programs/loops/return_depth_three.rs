// `return` from depth three: `for` in `while` in `for`, under a branch.
#[differentiate(forward, hessian)]
pub fn return_depth_three(x: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..n {
        let mut k = 0;
        while k < 2 {
            s += x[i] * 0.5;
            for j in 0..n {
                s *= 1.0 + 0.1 * x[j];
                if s > 4.0 {
                    let t = s * x[j];
                    return t.sqrt() + x[i];
                }
            }
            k += 1;
        }
    }
    s * s
}
