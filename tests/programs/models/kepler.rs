// A planet around a fixed sun by leapfrog steps.
#[differentiate(forward, hessian(calls))]
pub fn acceleration(position: [f64; 2], gm: f64) -> [f64; 2] {
    let r2 = position[0] * position[0] + position[1] * position[1];
    let factor = -gm / (r2 * r2.sqrt());
    [factor * position[0], factor * position[1]]
}

#[differentiate(forward, hessian(product))]
pub fn kepler(position: [f64; 2], velocity: [f64; 2], gm: f64, steps: usize) -> f64 {
    let dt = 0.05;
    let mut p = position;
    let mut v = velocity;
    let mut a = acceleration(p, gm);
    for _ in 0..steps {
        for i in 0..2 {
            v[i] += 0.5 * dt * a[i];
            p[i] += dt * v[i];
        }
        a = acceleration(p, gm);
        for i in 0..2 {
            v[i] += 0.5 * dt * a[i];
        }
    }
    p[0] * p[0] + p[1] * v[0]
}
