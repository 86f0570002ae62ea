// A branch in form only, within the arm of a `match`.
#[differentiate(forward, hessian)]
pub fn equal_arms_nested(s: &[f64], n: usize) -> f64 {
    let xs = s;
    let mut p = xs[n];
    p *= match n {
        0..=1 => s[n],
        3 => {
            if 2.0 >= xs[n] {
                xs[n]
            } else {
                xs[n]
            }
        }
        _ => 1.4,
    };
    p
}
