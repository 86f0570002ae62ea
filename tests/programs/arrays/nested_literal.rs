// A rotation matrix as a nested array literal.
#[differentiate(forward, hessian)]
pub fn nested_literal(angle: f64, r: f64) -> f64 {
    let (s, c) = angle.sin_cos();
    let m = [[c, -s], [s, c]];
    let p = [r, 2.0 * r];
    let mut q = [0.0; 2];
    for i in 0..2 {
        for j in 0..2 {
            q[i] += m[i][j] * p[j];
        }
    }
    q[0] * q[1]
}
