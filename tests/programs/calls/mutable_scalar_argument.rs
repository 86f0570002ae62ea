// A callee with `&mut f64` parameters: one step of a pendulum.
#[differentiate(forward, hessian(calls))]
pub fn advance(angle: &mut f64, velocity: &mut f64, dt: f64) {
    *velocity -= dt * angle.sin();
    *angle += dt * *velocity;
}

#[differentiate(forward, hessian(product))]
pub fn mutable_scalar_argument(x: f64, v: f64) -> f64 {
    let mut angle = x;
    let mut velocity = v;
    for _ in 0..3 {
        advance(&mut angle, &mut velocity, 0.1);
    }
    angle * velocity
}
