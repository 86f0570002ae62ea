// A scratch array of which one element survives from turn to turn.
#[differentiate(forward, hessian)]
pub fn scratch_partially_reset(x: &[f64], n: usize) -> f64 {
    let mut t = [0.5; 3];
    let mut s = 0.0;
    for i in 0..n {
        t[0] = x[i] * t[2];
        t[1] = x[i] + t[0];
        t[2] = t[2] * t[1] + 0.1;
        s += t[0] * t[1];
    }
    s * t[2]
}
