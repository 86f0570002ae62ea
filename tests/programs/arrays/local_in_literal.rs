// Local arrays inside the literals of larger ones.
#[differentiate(forward, hessian)]
pub fn local_in_literal(x: &[f64]) -> f64 {
    let u = [x[0]; 2];
    let m = [u, [1.0, x[1]]];
    let v = vec![x[1]; 2];
    let t = (v, x[0]);
    m[0][0] * m[1][1] + t.0[0] * t.1 * t.0[1]
}
