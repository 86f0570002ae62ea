// Tuples with constant parts that nothing reads: several directions of them have a type of their own.
#[differentiate(forward, hessian)]
pub fn part_of_tuple(x: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let pair = (0.5 * n as f64, x.sin());
        let other = (0.5, pair.1 * x);
        sum += pair.1 * i as f64 + other.1;
    }
    sum
}
