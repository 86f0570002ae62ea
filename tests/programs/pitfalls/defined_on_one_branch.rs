// Study, row 17: given a value on one branch, used on the same branch later.
#[differentiate(forward, hessian)]
pub fn defined_on_one_branch(x: f64, y: f64) -> f64 {
    let c = x > 0.0;
    let v;
    if c {
        v = y.sin() * x;
    } else {
        v = 0.0;
    }
    let mut z = x * y;
    z *= 2.0;
    if c {
        z += v * v;
    }
    z
}
