// Study, row 1: the adjoint of a loop-local is fresh in each turn (`for`).
#[differentiate(forward, hessian)]
pub fn fresh_adjoint_for(x: f64, n: usize) -> f64 {
    let mut r = 1.0;
    for _ in 0..n {
        let t = x * r;
        r = t + t * t;
    }
    r
}
