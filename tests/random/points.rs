//! Where the programs of `tests/random/programs.rs` are called.

use super::rng::Rng;

/// The integers with which each program is called.
pub const COUNTS: [usize; 3] = [3, 1, 0];

/// The floats and the flag that go with each of [`COUNTS`].
pub fn point(floats: usize, which: usize) -> (Vec<f64>, bool) {
    let mut rng = Rng::new(1000 + which as u64);
    let flag = rng.percent(50);
    let sign = |rng: &mut Rng| if rng.percent(50) { -1.0 } else { 1.0 };
    ((0..floats).map(|_| sign(&mut rng) * rng.between(0.1, 1.5)).collect(), flag)
}
