// The exponentials of `x` and `y` are kept where the gradients will be; not those of `z`, to whose gradient
// something is added before, nor those of all but the last of `w`.
#[differentiate(forward, hessian)]
pub fn room_in_gradient(x: &[f64], y: &[f64], z: &[f64], w: &[f64]) -> f64 {
    let mut a = 1.0;
    for i in 0..x.len() {
        a += x[i].exp();
    }
    let mut b = 1.0;
    for j in (0..y.len()).rev() {
        let e = (-y[j]).exp();
        b += e * y[j];
    }
    let mut c = 1.0;
    for k in 0..z.len() {
        c += z[k].exp();
    }
    let mut d = 0.0;
    for k in 0..z.len() {
        d += z[k] * c.sqrt();
    }
    let mut e = 1.0;
    if w.len() > 0 {
        for l in 0..w.len() - 1 {
            e += (0.5 * w[l]).exp();
        }
    }
    a.ln() * b.sqrt() + d * e.ln()
}
