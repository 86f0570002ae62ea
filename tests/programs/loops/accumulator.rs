// A pure sum: nothing is carried but the accumulator.
#[differentiate(forward, hessian)]
pub fn accumulator(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i].sin() * x[i];
    }
    s
}
