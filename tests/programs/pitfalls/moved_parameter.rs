// Parameters by value that move to names that may change them, or not.
#[differentiate(forward, hessian)]
pub fn moved_parameter(a: Vec<f64>, mut b: Vec<f64>, c: Vec<f64>, e: Vec<f64>) -> f64 {
    let mut own = a;
    own[0] *= own[1];
    b[0] *= 2.0;
    let mut other = b;
    other[1] *= own[0];
    let last = c;
    let mut e = e;
    e[0] *= last[0];
    own[0] * other[1] + last[0] * last[1] * other[0] + e[0] * e[1]
}
