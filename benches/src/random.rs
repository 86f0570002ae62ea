//! Inputs that are the same in every run.

/// SplitMix64: a counter, well mixed.
pub struct Random(u64);

impl Random {
    /// The start of a sequence of its own for each seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from -1 to 1.
    pub fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        (z >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }

    /// That many numbers from `-size` to `size`.
    pub fn vector(&mut self, length: usize, size: f64) -> Vec<f64> {
        (0..length).map(|_| size * self.uniform()).collect()
    }
}
