// The caller overwrites an argument after the call: the reverse half needs the old one.
#[differentiate(forward, hessian(calls))]
pub fn energy(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * v * v;
    }
    s
}

#[differentiate(forward, hessian)]
pub fn argument_overwritten_after(mut x: Vec<f64>) -> f64 {
    let e = energy(&x);
    x[0] = e * x[1];
    x[2] = 0.0;
    let g = energy(&x);
    x[1] *= g;
    e * g + x[1]
}
