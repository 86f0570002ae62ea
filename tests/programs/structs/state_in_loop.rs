// Fields as the state of a time loop, with a branch, as users write simulations.
#[derive(Differentiable, Clone)]
pub struct State {
    pub angle: f64,
    pub velocity: f64,
}

#[differentiate(forward)]
pub fn state_in_loop(start: State, damping: f64, steps: usize) -> f64 {
    let dt = 0.1;
    let mut s = start;
    let mut peak = s.angle;
    for _ in 0..steps {
        let force = -s.angle.sin() - damping * s.velocity;
        s.velocity += dt * force;
        if s.velocity > 1.0 {
            s.velocity *= 0.95;
        }
        s.angle += dt * s.velocity;
        peak = peak.max(s.angle);
    }
    0.5 * s.velocity * s.velocity + peak * s.angle
}
