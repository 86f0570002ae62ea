// Aggregates as operands are as they are when their turn comes, whatever is done to them later.
#[differentiate(forward, hessian(calls))]
pub fn first_times(a: [f64; 2], k: f64) -> f64 {
    a[0] * k
}

#[differentiate(forward, hessian(product))]
pub fn operands_in_order(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1]];
    let (b, c) = (a, {
        a[0] = 3.0 * a[1];
        a[0] * x[2]
    });
    let d = [a, {
        a[1] = 5.0 * x[2];
        a
    }];
    let e: f64 = first_times(a, {
        a[0] = a[1] * 3.0;
        x[2]
    });
    let mut f = [x[2], x[0]];
    (a, f) = (f.clone(), a.clone());
    let mut n = 1;
    let rows = vec![f; {
        f[0] = 2.0 * x[2];
        n += 1;
        n
    }];
    rows[1][0] * f[0] + b[0] * c + d[0][1] * d[1][1] + e * a[0] * f[1]
}
