// The two arms change different variables; one of them changes both.
#[differentiate(forward, hessian)]
pub fn if_overwrites_several(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    if x > y {
        a *= b;
    } else {
        b = a * a;
        a += b * y;
    }
    a * b
}
