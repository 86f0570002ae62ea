//! Lorenz's attractor: a loop that carries three numbers.

use tapeless::differentiate;

use crate::{
    kernel::Kernel,
    peers::{self, Peer},
};

/// By Euler's method, from a start, for a number of steps.
#[differentiate(wrt(start, sigma, rho, beta), forward, hessian)]
pub fn lorenz(start: [f64; 3], sigma: f64, rho: f64, beta: f64, dt: f64, steps: usize) -> f64 {
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

/// The gradient of [`lorenz`].
#[derive(Default)]
pub struct LorenzGradient {
    /// In the start.
    pub start: [f64; 3],
    /// In `sigma`, `rho` and `beta`.
    pub parameters: [f64; 3],
}

/// [`lorenz`] and its gradient: the state saved as one triple, the constant factors of the
/// parameters' adjoints applied after the loop.
pub fn by_hand(
    start: [f64; 3],
    sigma: f64,
    rho: f64,
    beta: f64,
    dt: f64,
    steps: usize,
    gradient: &mut LorenzGradient,
) -> f64 {
    let [mut x, mut y, mut z] = start;
    let mut saved = vec![[0.0; 3]; steps];
    for saved in &mut saved {
        *saved = [x, y, z];
        let dx = sigma * (y - x);
        let dy = x * (rho - z) - y;
        let dz = x * y - beta * z;
        x += dt * dx;
        y += dt * dy;
        z += dt * dz;
    }
    let (mut d_x, mut d_y, mut d_z) = (2.0 * x, 2.0 * y, 1.0);
    let (mut d_sigma, mut d_rho, mut d_beta) = (0.0, 0.0, 0.0);
    for &[x, y, z] in saved.iter().rev() {
        let (d_dx, d_dy, d_dz) = (dt * d_x, dt * d_y, dt * d_z);
        d_sigma += d_dx * (y - x);
        d_rho += d_dy * x;
        d_beta -= d_dz * z;
        d_x += d_dy * (rho - z) + d_dz * y - sigma * d_dx;
        d_y += sigma * d_dx - d_dy + d_dz * x;
        d_z -= d_dy * x + beta * d_dz;
    }
    gradient.start = [d_x, d_y, d_z];
    gradient.parameters = [d_sigma, d_rho, d_beta];
    x * x + y * y + z
}

/// A start and a number of steps.
pub struct Lorenz {
    start: [f64; 3],
    parameters: [f64; 3],
    dt: f64,
    steps: usize,
}

impl Lorenz {
    /// That many steps of a thousandth.
    pub fn new(steps: usize) -> Self {
        Self { start: [1.0, 0.5, 1.5], parameters: [10.0, 28.0, 8.0 / 3.0], dt: 1e-3, steps }
    }
}

impl tapeless::check::Flatten for LorenzGradient {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        self.start.flatten_into(out);
        self.parameters.flatten_into(out);
    }
}

impl Kernel for Lorenz {
    type Gradient = LorenzGradient;

    fn buffers(&self) -> Self::Gradient {
        LorenzGradient::default()
    }

    fn primal(&self) -> f64 {
        let [sigma, rho, beta] = self.parameters;
        lorenz(self.start, sigma, rho, beta, self.dt, self.steps)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        let [sigma, rho, beta] = self.parameters;
        by_hand(self.start, sigma, rho, beta, self.dt, self.steps, gradient)
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        let [sigma, rho, beta] = self.parameters;
        let LorenzGradient { start, parameters: [d_sigma, d_rho, d_beta] } = gradient;
        lorenz_grad_into(
            self.start, sigma, rho, beta, self.dt, self.steps, start, d_sigma, d_rho, d_beta,
        )
    }

    fn peers(&self) -> Vec<Peer<'_>> {
        peers::lorenz([self.start, self.parameters], self.dt, self.steps)
    }

    fn point(&self) -> Vec<f64> {
        [self.start, self.parameters].concat()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self {
            start: std::array::from_fn(|i| point[i]),
            parameters: std::array::from_fn(|i| point[3 + i]),
            ..*self
        }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Lorenz::new(100));
    crate::kernel::check_agreement(&Lorenz::new(10_000));
}
