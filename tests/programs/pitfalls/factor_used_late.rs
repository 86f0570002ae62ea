// `c[1]` is a factor of `a[0]`, whose adjoint it is: needed where `a[0]` is loaded, before the store.
#[differentiate(forward, hessian(product))]
pub fn factor_used_late(x: &[f64], steps: usize) -> f64 {
    let mut a = [0.5, 0.25];
    let mut c = [1.5, 2.0];
    let mut sum = 0.0;
    for _ in 0..steps {
        a[0] = (a[0] * x[0]).sin();
        let first = a[0];
        a[1] = first * first;
        for i in 0..2 {
            c[i] = (c[i] * x[1]).cos();
        }
        sum += first * c[1];
        a[0] = a[1] + c[0];
    }
    sum
}
