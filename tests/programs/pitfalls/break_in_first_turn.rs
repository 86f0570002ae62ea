// Study, row 5: the loop is always left in its first turn.
#[differentiate(forward, hessian)]
pub fn break_in_first_turn(x: f64, n: usize) -> f64 {
    let mut c = x;
    for _ in 0..n {
        c *= x;
        if c < 100.0 {
            break;
        }
        c += x.exp();
    }
    c * x
}
