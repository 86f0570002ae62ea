// Several arrays are overwritten in each step, some from end to end; one callee's reverse half reads
// them, the other's does not.
#[differentiate(forward, hessian(calls))]
fn pushed(x: &[f64], y: &[f64], slope: &mut [f64]) {
    slope[0] = x[0] * y[0] * y[0];
    for i in 1..y.len() {
        slope[i] = x[i] * y[i - 1] * y[i];
    }
}

#[differentiate(forward, hessian(calls))]
fn spread(y: &[f64], slope: &mut [f64]) {
    for i in 0..y.len() {
        slope[i] = 0.3 * y[i] + 0.1 * y[y.len() - 1 - i];
    }
}

#[differentiate(forward, hessian)]
pub fn stages(x: &[f64], steps: usize) -> f64 {
    let n = x.len();
    let mut y = vec![0.4; n];
    let mut between = vec![0.0; n];
    let mut averages = vec![0.0; n];
    let mut k1 = vec![0.0; n];
    let mut k2 = vec![0.0; n];
    for step in 0..steps {
        pushed(x, &y, &mut k1);
        for i in 0..n {
            between[i] = y[i] + 0.2 * k1[i];
        }
        pushed(x, &between, &mut k2);
        for i in 0..n {
            averages[i] = between[i] + 0.5 * k2[i];
        }
        spread(&averages, &mut k1);
        if step % 2 == 0 {
            for i in (0..n).rev() {
                between[i] = k1[i] * between[i];
            }
            pushed(x, &between, &mut k2);
        }
        for i in 0..n {
            y[i] += 0.1 * (k1[i] + k2[i]);
        }
    }
    let mut sum = 0.0;
    for i in 0..n {
        sum += y[i] * between[i];
    }
    sum
}
