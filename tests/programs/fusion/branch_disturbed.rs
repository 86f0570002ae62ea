// What the arms write is read between the branch and the end, and overwritten.
#[differentiate(forward, hessian(product))]
pub fn branch_disturbed(x: &[f64], first: bool) -> f64 {
    let mut h = [1.0, 2.0, 3.0];
    let mut sum = 0.0;
    if first {
        for i in 0..3 {
            h[i] = x[i] * x[i];
            sum += h[i].exp();
        }
    } else {
        for i in 0..2 {
            h[i] *= x[i + 1];
            sum += h[i + 1] * x[0];
        }
    }
    for i in 0..3 {
        sum += h[i] * x[2 - i];
        h[i] = x[i];
    }
    if x[0] > x[1] {
        for i in 0..3 {
            sum += h[i].cos();
        }
    }
    sum + h[1] * h[2]
}
