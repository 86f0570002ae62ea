// Loops that end by a value or after so many rounds: by a literal, by a constant, downwards, in a `for`.
const MOST: usize = 9;

#[differentiate(forward, hessian)]
pub fn bounded_while(x: f64, y: f64, n: usize) -> f64 {
    let mut root = 1.0 + x * x;
    let (mut step, mut rounds) = (1.0f64, 0);
    while step.abs() > 1e-3 && rounds < 12 {
        step = (root * root - x * x - y * y) / (2.0 * root);
        root -= step;
        rounds += 1;
    }
    let mut sum = root.sin();
    for i in 0..n {
        let mut left = 5;
        while left > 0 && sum < 3.0 {
            sum += (sum * y).cos() * 0.1 + 0.01 * i as f64 * sum;
            left -= 1;
        }
        for k in 0..20 {
            if sum * sum > 2.0 + k as f64 {
                break;
            }
            sum = sum * 1.1 + (x * sum).exp() * 0.05;
        }
    }
    let mut again = 0;
    while again < MOST && sum > 0.5 {
        sum = sum * (sum * x).cos() * 0.9;
        again += 1;
    }
    // More rounds than a buffer in place has room for.
    let mut turns = 0;
    while turns < 10 * n {
        sum = (sum * root).sin() + 0.2 * sum;
        turns += 1;
    }
    sum * root
}
