// `let y = *x` copies: changes of the copy leave the original alone.
#[differentiate(forward, hessian)]
pub fn copy_of_array(x: &[f64; 3]) -> f64 {
    let mut y = *x;
    y[0] *= y[1];
    let z = y;
    y[1] = z[0] + x[0];
    y[0] * y[1] + z[1] * x[2]
}
