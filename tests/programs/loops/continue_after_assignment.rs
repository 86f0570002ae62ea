// A variable assigned in nested arms, one of which continues.
#[differentiate(forward, hessian)]
pub fn continue_after_assignment(x: &[f64]) -> f64 {
    let a = x[0];
    let mut c = 0.4;
    let mut d = 0.2;
    for i in 0..3 {
        if i > 0 {
            if i > 1 {
                c = a;
                continue;
            }
            if i > 0 {
                c = a * a;
            }
        } else {
            d = a;
        }
    }
    c * d + d
}
