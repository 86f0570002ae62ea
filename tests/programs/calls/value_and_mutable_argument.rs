// A callee that returns a value and updates an argument.
#[differentiate(forward, hessian(calls))]
pub fn pop_and_decay(y: &mut [f64], rate: f64) -> f64 {
    let taken = y[0];
    for i in 1..y.len() {
        y[i - 1] = y[i] * rate;
    }
    taken * rate
}

#[differentiate(forward, hessian)]
pub fn value_and_mutable_argument(x: f64, rate: f64) -> f64 {
    let mut y = [x, x * x, x.sin()];
    let mut s = 0.0;
    for _ in 0..3 {
        s += pop_and_decay(&mut y, rate) * s + y[0];
    }
    s
}
