// Iterations end early, and so does the loop; a counter and a generator of numbers pass through it.
#[differentiate(forward, hessian)]
pub fn sum_with_exits(x: &[f64], k: f64, limit: usize) -> f64 {
    let mut total = 0.0;
    let mut random = 7;
    let mut at = 0;
    while at < 100 {
        random = random * 5 % 11;
        let i = random % x.len();
        at += 1;
        if x[i] < 0.0 {
            continue;
        }
        total += (x[i] * k).exp() * at as f64;
        if at > limit {
            break;
        }
    }
    total * 0.5
}
