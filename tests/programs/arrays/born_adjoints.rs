// Adjoints of arrays that begin with a whole row of contributions, in time loops, in arms, after others.
#[differentiate(forward, hessian)]
pub fn born_adjoints(x: &[f64], n: usize, steps: usize) -> f64 {
    let mut a = vec![0.0; n];
    let mut b = vec![0.0; n];
    let mut c = [0.5; 3];
    let mut s = 0.3;
    for t in 0..steps {
        for i in 0..n {
            a[i] = x[i] * s;
        }
        for i in 0..n {
            b[i] = b[i] * 0.5 + a[i].sin();
        }
        if t % 2 == 0 {
            for i in 0..n {
                s += a[i] * b[i] * 0.1;
            }
        } else {
            s += b[0] * a[n - 1];
        }
        for k in 0..3 {
            c[k] = s + k as f64 * x[k];
        }
        for k in 0..3 {
            s += 0.1 * c[k] * c[k];
        }
    }
    for i in (0..n).rev() {
        s += b[i] * a[i];
    }
    s * s + c[1]
}
