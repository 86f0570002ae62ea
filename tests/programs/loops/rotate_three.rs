// Three variables rotated by a tuple assignment.
#[differentiate(forward, hessian)]
pub fn rotate_three(x: f64, y: f64, z: f64, n: usize) -> f64 {
    let (mut a, mut b, mut c) = (x, y, z);
    for _ in 0..n {
        (a, b, c) = (b, c, a * b + 0.1);
    }
    a * b * c
}
