// Simpson's rule for a damped oscillation with active bounds.
#[differentiate(forward, hessian(calls))]
pub fn integrand(x: f64, rate: f64) -> f64 {
    (-rate * x).exp() * (3.0 * x).cos()
}

#[differentiate(forward, hessian)]
pub fn quadrature(a: f64, b: f64, rate: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut s = integrand(a, rate) + integrand(b, rate);
    for i in 1..n {
        let weight = if i % 2 == 1 { 4.0 } else { 2.0 };
        s += weight * integrand(a + i as f64 * h, rate);
    }
    s * h / 3.0
}
