// Constants of the file, of std and of a function body.
const SCALE: f64 = 2.5;
const POWERS: [f64; 3] = [1.0, -0.5, 0.25];

#[differentiate(forward, hessian)]
pub fn constants(x: f64) -> f64 {
    const OFFSET: f64 = -1.0;
    SCALE * x + POWERS[1] * x * x + (std::f64::consts::PI * x).cos() + OFFSET * f64::EPSILON
}
