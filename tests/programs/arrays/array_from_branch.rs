// A branch that yields an array, and one that stores into one.
#[differentiate(forward, hessian)]
pub fn array_from_branch(x: f64, y: f64) -> f64 {
    let mut a = if x > 0.0 { [x, y, x * y] } else { [y; 3] };
    if y > 0.0 {
        a[0] *= x;
    } else {
        a[1] = a[2] * a[0];
    }
    a[0] * a[1] + a[2]
}
