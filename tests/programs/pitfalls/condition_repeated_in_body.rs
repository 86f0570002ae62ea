// The body computes again what the condition has computed: shared, it must keep its derivative.
#[differentiate(forward, hessian)]
pub fn condition_repeated_in_body(a: f64, b: f64) -> f64 {
    let mut x = [a, 4.0];
    let mut sum = 0.0;
    while x[1] * b > 0.5 {
        sum += x[1] * b;
        x = [x[0] * x[1], x[1] * 0.6 - 0.05 * x[0] * b];
    }
    let mut y = a * b;
    while y.sin() * a > 0.1 {
        for _ in 0..2 {
            sum += y.sin() * a;
        }
        y *= 0.8;
    }
    sum + x[0]
}
