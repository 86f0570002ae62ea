// Set in one branch, used in another under the same condition.
#[differentiate(forward, hessian)]
pub fn defined_in_one_branch(x: f64, y: f64, c: bool) -> f64 {
    let mut v = 0.0;
    let mut z = x;
    if c {
        v = y.sin();
    }
    z *= x;
    if c {
        z += v * x;
    }
    z
}
