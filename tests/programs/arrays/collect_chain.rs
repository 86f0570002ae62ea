// `collect` into a `Vec` of floats, of slices and of ranges, those that are empty included.
#[differentiate(forward, hessian)]
pub fn collect_chain(x: &[f64], y: &[f64]) -> f64 {
    let mut z: Vec<f64> = (0..x.len()).map(|i| x[i] * y[0]).collect();
    z[0] *= z[1];
    let products = z.iter().zip(y).map(|(a, b)| a * b).collect::<Vec<f64>>();
    let late: Vec<f64> = (1..x.len()).map(|i| x[i] * x[i - 1]).collect::<Vec<_>>();
    let none: Vec<f64> = (9..x.len()).map(|i| x[i]).collect();
    let mut s = 0.0;
    for v in &products {
        s = s * 0.5 + v;
    }
    for v in &late {
        s = s * 0.5 + v;
    }
    s + none.len() as f64
}
