//! Lennard and Jones's energy of a cluster: a called function in a nest of two loops.

use tapeless::differentiate;

use crate::kernel::Kernel;

/// The energy of two atoms.
#[differentiate]
pub fn pair_energy(p: [f64; 3], q: [f64; 3], sigma: f64, depth: f64) -> f64 {
    let mut square = 0.0;
    for i in 0..3 {
        square += (p[i] - q[i]) * (p[i] - q[i]);
    }
    let ratio = sigma * sigma / square;
    let attraction = ratio * ratio * ratio;
    4.0 * depth * attraction * (attraction - 1.0)
}

/// The energy of all pairs, differentiated in the positions.
#[differentiate(wrt(atoms))]
pub fn energy(atoms: &[[f64; 3]], sigma: f64, depth: f64) -> f64 {
    let mut total = 0.0;
    for i in 1..atoms.len() {
        for j in 0..i {
            total += pair_energy(atoms[i], atoms[j], sigma, depth);
        }
    }
    total
}

/// [`energy`] and its gradient: each pair forward and back at once, the outer atom's share in
/// registers.
pub fn by_hand(atoms: &[[f64; 3]], sigma: f64, depth: f64, d_atoms: &mut [[f64; 3]]) -> f64 {
    let mut total = 0.0;
    d_atoms.fill([0.0; 3]);
    for i in 1..atoms.len() {
        let (others, d_others) = (&atoms[..i], &mut d_atoms[..i]);
        let p = atoms[i];
        let mut d_p = [0.0; 3];
        for (q, d_q) in others.iter().zip(d_others) {
            let apart = [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
            let square = apart[0] * apart[0] + apart[1] * apart[1] + apart[2] * apart[2];
            let ratio = sigma * sigma / square;
            let attraction = ratio * ratio * ratio;
            total += 4.0 * depth * attraction * (attraction - 1.0);
            // d_square times 2
            let pull = -24.0 * depth * attraction * (2.0 * attraction - 1.0) / square;
            for k in 0..3 {
                d_p[k] += pull * apart[k];
                d_q[k] -= pull * apart[k];
            }
        }
        d_atoms[i] = d_p;
    }
    total
}

/// A cluster.
#[derive(Clone)]
pub struct PairEnergies(Vec<[f64; 3]>);

impl PairEnergies {
    /// That many atoms, on a spiral.
    pub fn new(atoms: usize) -> Self {
        let atom = |i: usize| {
            let turn = 0.9 * i as f64;
            [1.3 * turn.cos(), 1.2 * turn.sin(), 0.17 * turn]
        };
        Self((0..atoms).map(atom).collect())
    }

    const SIGMA: f64 = 0.9;
    const DEPTH: f64 = 0.3;
}

impl Kernel for PairEnergies {
    type Gradient = Vec<[f64; 3]>;

    fn buffers(&self) -> Self::Gradient {
        self.0.clone()
    }

    fn primal(&self) -> f64 {
        energy(&self.0, Self::SIGMA, Self::DEPTH)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        by_hand(&self.0, Self::SIGMA, Self::DEPTH, gradient)
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        energy_grad_into(&self.0, Self::SIGMA, Self::DEPTH, gradient)
    }

    fn point(&self) -> Vec<f64> {
        self.0.concat()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self(point.chunks_exact(3).map(|atom| [atom[0], atom[1], atom[2]]).collect())
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&PairEnergies::new(5));
    crate::kernel::check_agreement(&PairEnergies::new(32));
}
