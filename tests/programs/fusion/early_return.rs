// All but an early return is an arm of a branch, in which loops are swept forward and back at once.
#[differentiate(forward, hessian(product))]
pub fn early_return(x: &[f64], k: f64) -> f64 {
    if x.is_empty() {
        return k * k;
    }
    let mut h = vec![0.0; x.len()];
    let mut sum = k;
    for i in 0..x.len() {
        for j in 0..x.len() {
            h[j] = (x[j] * k).sin();
        }
        let mut inner = 0.0;
        for j in 0..x.len() {
            inner += h[j] * x[i];
        }
        if inner < 0.0 {
            continue;
        }
        sum += inner * inner;
    }
    sum / 2.0
}
