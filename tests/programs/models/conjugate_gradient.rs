// Two steps of conjugate gradients for a small system, with calls for the products.
#[differentiate(forward, hessian(calls))]
pub fn multiply(a: &[f64], x: &[f64], out: &mut [f64]) {
    let n = x.len();
    for i in 0..n {
        let mut s = 0.0;
        for j in 0..n {
            s += a[i * n + j] * x[j];
        }
        out[i] = s;
    }
}

#[differentiate(forward, hessian(calls))]
pub fn inner(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y) {
        s += a * b;
    }
    s
}

#[differentiate(forward, hessian(product))]
pub fn conjugate_gradient(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut x = vec![0.0; n];
    let mut r = vec![0.0; n];
    let mut p = vec![0.0; n];
    let mut ap = vec![0.0; n];
    for i in 0..n {
        r[i] = b[i];
        p[i] = b[i];
    }
    let mut rr = inner(&r, &r);
    for _ in 0..2 {
        multiply(a, &p, &mut ap);
        let alpha = rr / inner(&p, &ap);
        for i in 0..n {
            x[i] += alpha * p[i];
            r[i] -= alpha * ap[i];
        }
        let next = inner(&r, &r);
        let beta = next / rr;
        rr = next;
        for i in 0..n {
            p[i] = r[i] + beta * p[i];
        }
    }
    inner(&x, &x) + rr
}
