// A determinant by elimination with row exchanges, on a copy.
#[differentiate(forward, hessian)]
pub fn determinant(m: &[[f64; 3]; 3]) -> f64 {
    let mut a = *m;
    let mut det = 1.0;
    for k in 0..3 {
        let mut pivot = k;
        for i in k + 1..3 {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        if a[pivot][k] == 0.0 {
            return 0.0;
        }
        if pivot != k {
            for j in 0..3 {
                let t = a[k][j];
                a[k][j] = a[pivot][j];
                a[pivot][j] = t;
            }
            det = -det;
        }
        det *= a[k][k];
        for i in k + 1..3 {
            let factor = a[i][k] / a[k][k];
            for j in k..3 {
                a[i][j] -= factor * a[k][j];
            }
        }
    }
    det
}
