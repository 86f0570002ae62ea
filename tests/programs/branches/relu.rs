// At the kink the gradient is that of the arm taken.
#[differentiate(forward, hessian)]
pub fn relu(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}
