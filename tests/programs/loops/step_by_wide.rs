// Steps over ranges that do not know their length: inclusive ones, and those of 64 bits.
#[differentiate(forward, hessian)]
pub fn step_by_wide(x: &[f64]) -> f64 {
    let mut s = x[0];
    for i in (0..=4).step_by(2) {
        s += x[0] * i as f64;
    }
    for j in (1..9_u64).step_by(2) {
        s *= x[1] + 0.1 * j as f64;
    }
    for j in (1..9_i64).rev().step_by(3) {
        s = s.sin() * j as f64;
    }
    s
}
