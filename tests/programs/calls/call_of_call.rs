// The result of a call as the argument of another, in a branch and in a loop.
#[differentiate(forward)]
pub fn f1(x: f64) -> f64 {
    x.sin() + 0.5 * x
}

#[differentiate(forward)]
pub fn call_of_call(x: f64, n: usize) -> f64 {
    let mut y = x;
    if n > 1 {
        y = f1(f1(y));
    }
    let mut total = 0.0;
    for _ in 0..n {
        y = f1(f1(y) * x);
        total += f1(y);
    }
    total + y
}
