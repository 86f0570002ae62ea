// `assert!` and its family, with messages, on active and inactive values.
#[differentiate(forward, hessian)]
pub fn assertions(x: &[f64], n: usize) -> f64 {
    assert_eq!(x.len(), n, "expected {n} values");
    assert!(x[0] > 0.0);
    debug_assert!(n > 0, "no values");
    debug_assert_ne!(x[0], x[1]);
    let y = x[0].ln() * x[1];
    assert!(y.is_finite(), "not finite: {y}");
    y
}
