// A product of small matrices, three loops deep.
#[differentiate(forward, hessian)]
pub fn matrix_product(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> f64 {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c[0][0] * c[1][1] - c[0][1] * c[1][0] + c[0][1]
}
