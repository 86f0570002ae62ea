// Parameters by value that are changed and returned, and what is returned early from a loop.
#[differentiate(forward, hessian(calls))]
pub fn scaled(mut a: Vec<f64>, k: f64) -> Vec<f64> {
    for i in 0..a.len() {
        a[i] *= k;
    }
    a
}

#[differentiate(forward, hessian(calls))]
pub fn summed_up(x: &[f64], most: f64) -> Vec<f64> {
    let mut b = vec![0.0; 3];
    for t in 0..x.len() {
        b[0] += x[t] * x[t];
        if b[0] > most {
            return b;
        }
        b[1] += b[0];
        b[2] += b[1] * x[0];
    }
    b
}

#[differentiate(forward, hessian(product))]
pub fn vecs_handed_on(x: &[f64]) -> f64 {
    let a = scaled(x.to_vec(), x[0]);
    let b = summed_up(&a, 1.0);
    let c = summed_up(x, 9.0);
    b[0] * c[2] + b[1] * a[1] + b[2]
}
