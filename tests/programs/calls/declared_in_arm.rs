// What an arm declares ends there, so that it needs no value on the other paths.
#[differentiate(forward, hessian(calls))]
pub fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(forward, hessian(product))]
pub fn declared_in_arm(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        if i % 2 == 0 {
            let a = square(x);
            let b = square(a);
            s = square(b) * s;
        } else {
            let a = square(y);
            if s > 10.0 {
                return square(a);
            }
        }
    }
    s
}
