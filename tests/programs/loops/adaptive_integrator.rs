// As users write it: step control in a `loop`, nested `while`, `continue`, `break` with a value.
#[differentiate(forward, hessian)]
pub fn adaptive_integrator(rate: f64, start: f64) -> f64 {
    let mut t = 0.0;
    let mut y = start;
    let mut h = 0.4;
    let mut rejected = 0;
    let end = loop {
        if t >= 1.0 - 1e-9 {
            break y;
        }
        if t + h > 1.0 {
            h = 1.0 - t;
        }
        let k1 = -rate * y + y.sin();
        let mid = y + 0.5 * h * k1;
        let k2 = -rate * mid + mid.sin();
        let error = (h * (k2 - k1)).abs();
        if error > 0.05 && rejected < 5 {
            h *= 0.5;
            rejected += 1;
            continue;
        }
        y += h * k2;
        t += h;
        let mut grow = 0;
        while grow < 2 && error < 0.01 {
            h *= 1.2;
            grow += 1;
        }
    };
    end * end + 0.1 * rate * end
}
