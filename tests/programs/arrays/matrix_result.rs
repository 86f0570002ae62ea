// A nested array as result: the inverse of a matrix.
#[differentiate(forward)]
pub fn matrix_result(m: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let d = 1.0 / (m[0][0] * m[1][1] - m[0][1] * m[1][0]);
    [[m[1][1] * d, -m[0][1] * d], [-m[1][0] * d, m[0][0] * d]]
}
