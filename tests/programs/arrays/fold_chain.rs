// Folds: by a closure that captures, by one that is told its types, by a function.
#[differentiate(forward, hessian)]
pub fn fold_chain(x: &[f64], r: f64) -> f64 {
    let horner = x.iter().rev().fold(0.0, |value, c| value * r + c);
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let ratio = x.iter().map(|v| v + 2.0).fold(1.0, |a: f64, v| v / a);
    horner * largest + ratio
}
