// `&[[f64; 2]; 2]` and `x[i][j]`.
#[differentiate(forward, hessian)]
pub fn nested_array(m: &[[f64; 2]; 2]) -> f64 {
    let det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
    let mut trace = 0.0;
    for i in 0..2 {
        trace += m[i][i];
    }
    det * trace
}
