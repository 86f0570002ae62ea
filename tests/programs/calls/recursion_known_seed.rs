// Calls whose results' adjoints are known, with arguments by value, arrays of the caller's that are
// overwritten later, and one memory lent twice; the last call's adjoint is not known.
#[differentiate(forward(lanes), hessian)]
pub fn recursion_known_seed(x: &[f64], y: &[f64], z: f64, n: usize) -> f64 {
    if n == 0 {
        return x[0] * y[1] * z + z * z;
    }
    let mut scaled = [0.0; 2];
    let mut sum = 0.0;
    for i in 0..2 {
        scaled[0] = x[i] * z;
        scaled[1] = y[i].sin();
        sum += y[i] * recursion_known_seed(&scaled, &scaled, z * x[0], n - 1);
        scaled[0] = 0.5;
    }
    let a = 2.0 * recursion_known_seed(x, x, z * z, n - 1);
    scaled[1] = a;
    let b = recursion_known_seed(&scaled, y, x[1], 0);
    sum + b * recursion_known_seed(y, x, 0.5 * z, 0)
}
