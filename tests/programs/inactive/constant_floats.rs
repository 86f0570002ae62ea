// Float arithmetic on constants, loops included, has no adjoint.
#[differentiate(forward, hessian, wrt(x))]
pub fn constant_floats(x: f64, c: &[f64]) -> f64 {
    let mut norm = 0.0;
    for v in c {
        norm += v * v;
    }
    let norm = norm.sqrt();
    let mut w = [0.0; 2];
    for i in 0..2 {
        w[i] = c[i] / norm;
    }
    w[0] * x + w[1] * x * x
}
