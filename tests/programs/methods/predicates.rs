// `is_nan`, `is_finite` and `is_sign_negative` of an active value give constants.
#[differentiate(forward, hessian)]
pub fn predicates(x: f64) -> f64 {
    let bad = x.is_nan() || !x.is_finite();
    if bad {
        0.0
    } else if x.is_sign_negative() {
        x * x
    } else {
        3.0 * x
    }
}
