// Divide and conquer over a slice.
#[differentiate(forward(lanes), hessian)]
pub fn recursion_slices(x: &[f64]) -> f64 {
    let n = x.len();
    if n == 1 {
        return x[0] * x[0];
    }
    let m = n / 2;
    let left = recursion_slices(&x[..m]);
    let right = recursion_slices(&x[m..]);
    left * right + left
}
