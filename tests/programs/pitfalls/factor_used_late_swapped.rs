// `b[1]` is a factor whose first use in the reverse sweep comes after the exchange before it is undone.
#[differentiate(forward, hessian(product))]
pub fn factor_used_late_swapped(x: &[f64], steps: usize) -> f64 {
    let mut a = [0.5, 0.25];
    let mut b = [1.5, 2.0];
    let mut sum = 0.0;
    for _ in 0..steps {
        let first = (a[0] * x[0]).sin();
        a[0] = first * first;
        a[1] = (a[1] * x[1]).cos();
        std::mem::swap(&mut a, &mut b);
        sum += first * b[1];
        std::mem::swap(&mut a, &mut b);
        b[0] = a[1] + x[0];
    }
    sum + b[0]
}
