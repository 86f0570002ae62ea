// Study, row 1: the same with `while`.
#[differentiate(forward, hessian)]
pub fn fresh_adjoint_while(x: f64, n: usize) -> f64 {
    let mut r = 1.0;
    let mut i = 0;
    while i < n {
        let t = x * r;
        r = t + t * t;
        i += 1;
    }
    r
}
