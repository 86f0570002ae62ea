// Early returns: each path leaves other parts of the gradient to be cleared.
#[differentiate(forward, hessian)]
pub fn born_after_return(x: &[f64], k: f64) -> f64 {
    if x.len() < 2 {
        return k * k;
    }
    if k < 0.0 {
        return x[1] * k;
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i].exp();
    }
    if k < 1.0 {
        sum += x[0] * x[1];
    }
    sum * k
}
