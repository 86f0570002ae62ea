// Lorenz's attractor by Euler's method.
#[differentiate(forward, hessian)]
pub fn lorenz(start: [f64; 3], sigma: f64, rho: f64, beta: f64, steps: usize) -> f64 {
    let dt = 0.01;
    let [mut x, mut y, mut z] = start;
    for _ in 0..steps {
        let dx = sigma * (y - x);
        let dy = x * (rho - z) - y;
        let dz = x * y - beta * z;
        x += dt * dx;
        y += dt * dy;
        z += dt * dz;
    }
    x * x + y * y + z
}
