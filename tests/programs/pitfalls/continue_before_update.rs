// Study, row 5: `continue` before the rest of the body, the index moved first.
#[differentiate(forward, hessian)]
pub fn continue_before_update(x: f64, n: usize) -> f64 {
    let mut i = 0;
    let mut c = 0.0;
    while i < n {
        i += 1;
        c += x;
        if i % 2 == 0 {
            continue;
        }
        c *= x + i as f64;
    }
    c
}
