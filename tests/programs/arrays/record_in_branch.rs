// A result stored where it stays, in an arm: it is loaded again from there.
#[differentiate(forward, hessian)]
pub fn record_in_branch(mut f: [f64; 3], y: f64) -> f64 {
    if y > 0.0 {
        f[2] = f[1].tanh();
    }
    let part = &mut f[..];
    part[1] = part[2].exp();
    f[0] * f[1] + f[2]
}
