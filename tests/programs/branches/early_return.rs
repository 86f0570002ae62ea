// `return` from branches, before and between computations.
#[differentiate(forward, hessian)]
pub fn early_return(x: f64) -> f64 {
    if x < 0.0 {
        return x * x;
    }
    let y = x.exp();
    if y > 10.0 {
        return y * 0.1;
    }
    y * x
}
