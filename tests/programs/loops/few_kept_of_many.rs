// What an iteration reads on the way back follows from two values that are kept; in the inner loop, too.
#[differentiate(forward, hessian)]
pub fn few_kept_of_many(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for i in 0..n {
        let (c, d) = (a + b, a - b);
        let e = 0.1 * c + d;
        let last = a;
        let mut sum = 0.0;
        for j in 0..3 {
            sum += (a + b * j as f64).sin() + (c * e).cos();
        }
        a = c.sin() + d.cos() - (e + 0.1 * i as f64).sin() + sum / (1.0 + c * c);
        b = (last - c).cos() * 0.5 + b;
    }
    a * b
}
