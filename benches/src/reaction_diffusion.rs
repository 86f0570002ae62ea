//! A reaction and its diffusion in one dimension: a stencil in a time loop, with two buffers.

use tapeless::differentiate;

use crate::kernel::Kernel;

/// Fisher's equation by explicit steps, the ends held; the sum of the squares at the end.
#[differentiate]
pub fn reaction_diffusion(start: &[f64], diffusion: f64, rate: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = vec![0.0; n];
    let mut next = vec![0.0; n];
    for i in 0..n {
        u[i] = start[i];
    }
    for _ in 0..steps {
        next[0] = u[0];
        next[n - 1] = u[n - 1];
        for i in 1..n - 1 {
            next[i] =
                u[i] + diffusion * (u[i - 1] - 2.0 * u[i] + u[i + 1]) + rate * u[i] * (1.0 - u[i]);
        }
        for i in 0..n {
            u[i] = next[i];
        }
    }
    let mut energy = 0.0;
    for i in 0..n {
        energy += u[i] * u[i];
    }
    energy
}

/// [`reaction_diffusion`] and its gradient: the history is written in place of the two buffers,
/// the adjoint gathers from its neighbours, the parameters' sums run in four lanes.
pub fn by_hand(
    start: &[f64],
    diffusion: f64,
    rate: f64,
    steps: usize,
    d_start: &mut [f64],
    d_diffusion: &mut f64,
    d_rate: &mut f64,
) -> f64 {
    let n = start.len();
    let mut history = vec![0.0; (steps + 1) * n];
    history[..n].copy_from_slice(start);
    for t in 0..steps {
        let (u, next) = history[t * n..(t + 2) * n].split_at_mut(n);
        next[0] = u[0];
        next[n - 1] = u[n - 1];
        for (next, u) in next[1..].iter_mut().zip(u.windows(3)) {
            *next = u[1] + diffusion * (u[0] - 2.0 * u[1] + u[2]) + rate * u[1] * (1.0 - u[1]);
        }
    }
    let last = &history[steps * n..];
    let mut energy = 0.0;
    for u in last {
        energy += u * u;
    }

    // The adjoints of the ends only gather; in `d_u` they stand as 0, for they spread nothing.
    let mut d_u: Vec<f64> = last.iter().map(|u| 2.0 * u).collect();
    let mut ends = [d_u[0], d_u[n - 1]];
    let mut d_next = vec![0.0; n];
    let mut sums = [0.0; 2];
    for u in history[..steps * n].chunks_exact(n).rev() {
        std::mem::swap(&mut d_u, &mut d_next);
        d_next[0] = 0.0;
        d_next[n - 1] = 0.0;
        ends[0] += diffusion * d_next[1];
        ends[1] += diffusion * d_next[n - 2];
        let keep = 1.0 - 2.0 * diffusion + rate;
        for ((d_u, d), u) in d_u[1..].iter_mut().zip(d_next.windows(3)).zip(&u[1..n - 1]) {
            *d_u = d[1] * (keep - 2.0 * rate * u) + diffusion * (d[0] + d[2]);
        }
        let [laplacian, growth] = parameter_sums(u, &d_next[1..n - 1]);
        sums[0] += laplacian;
        sums[1] += growth;
    }
    d_start.copy_from_slice(&d_u);
    [d_start[0], d_start[n - 1]] = ends;
    [*d_diffusion, *d_rate] = sums;
    energy
}

/// `Σ d (u[-1] - 2 u + u[1])` and `Σ d u (1 - u)`.
fn parameter_sums(u: &[f64], d: &[f64]) -> [f64; 2] {
    const LANES: usize = 4;
    let cells = d.len();
    let (left, middle, right) = (&u[..cells], &u[1..][..cells], &u[2..][..cells]);
    let mut sums = [[0.0; LANES]; 2];
    let mut i = 0;
    while i + LANES <= cells {
        let [d, left, middle, right] = [d, left, middle, right].map(|all| &all[i..i + LANES]);
        for lane in 0..LANES {
            sums[0][lane] += d[lane] * (left[lane] - 2.0 * middle[lane] + right[lane]);
            sums[1][lane] += d[lane] * (middle[lane] * (1.0 - middle[lane]));
        }
        i += LANES;
    }
    for lane in 0..cells - i {
        let (d, middle) = (d[i + lane], middle[i + lane]);
        sums[0][lane] += d * (left[i + lane] - 2.0 * middle + right[i + lane]);
        sums[1][lane] += d * (middle * (1.0 - middle));
    }
    sums.map(|lanes| lanes.iter().sum())
}

/// A start and two coefficients.
pub struct ReactionDiffusion {
    start: Vec<f64>,
    diffusion: f64,
    rate: f64,
    steps: usize,
}

impl ReactionDiffusion {
    /// That many cells and steps.
    pub fn new(cells: usize, steps: usize) -> Self {
        let start = (0..cells).map(|i| 0.5 + 0.4 * (0.3 * i as f64).sin()).collect();
        Self { start, diffusion: 0.2, rate: 0.05, steps }
    }
}

impl Kernel for ReactionDiffusion {
    type Gradient = (Vec<f64>, f64, f64);

    fn buffers(&self) -> Self::Gradient {
        (vec![0.0; self.start.len()], 0.0, 0.0)
    }

    fn primal(&self) -> f64 {
        reaction_diffusion(&self.start, self.diffusion, self.rate, self.steps)
    }

    fn hand_written(&self, (d_start, d_diffusion, d_rate): &mut Self::Gradient) -> f64 {
        let Self { start, diffusion, rate, steps } = self;
        by_hand(start, *diffusion, *rate, *steps, d_start, d_diffusion, d_rate)
    }

    fn tapeless(&self, (d_start, d_diffusion, d_rate): &mut Self::Gradient) -> f64 {
        let Self { start, diffusion, rate, steps } = self;
        reaction_diffusion_grad_into(start, *diffusion, *rate, *steps, d_start, d_diffusion, d_rate)
    }

    fn point(&self) -> Vec<f64> {
        [&self.start[..], &[self.diffusion, self.rate]].concat()
    }

    fn at(&self, point: &[f64]) -> Self {
        let (start, parameters) = point.split_at(self.start.len());
        Self {
            start: start.to_vec(),
            diffusion: parameters[0],
            rate: parameters[1],
            steps: self.steps,
        }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&ReactionDiffusion::new(11, 7));
    crate::kernel::check_agreement(&ReactionDiffusion::new(100, 100));
}
