//! Inputs of the sizes that GradBench's evals have, the same in every run.

use crate::{
    evals::{ba, det, gmm, ht, kmeans, llsq, lse, lstm, ode},
    rows::Rows,
};

/// SplitMix64: a counter, well mixed.
struct Random(u64);

impl Random {
    /// From 0 to 1.
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        (z >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Normally distributed, nearly.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }

    fn uniforms(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.uniform()).collect()
    }

    fn normals(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.normal()).collect()
    }

    fn array<const N: usize>(&mut self) -> [f64; N] {
        std::array::from_fn(|_| self.uniform())
    }
}

/// A mixture of `k` Gaussians for `n` points of dimension `d`.
///
/// With a `spread` of 1 their precisions are what GradBench's generator draws, and where `d` is large, a point
/// is that much more likely under one of them that the weights of most others underflow. The
/// smaller it is, the more alike they are.
pub fn gmm(d: usize, k: usize, n: usize, spread: f64) -> gmm::Input {
    let mut random = Random(1);
    let scaled = |values: Vec<f64>| values.into_iter().map(|value| spread * value).collect();
    gmm::Input {
        d,
        k,
        n,
        x: Rows::new(n, random.normals(n * d)),
        m: 0,
        gamma: 1.0,
        alpha: random.normals(k),
        mu: Rows::new(k, random.uniforms(k * d)),
        q: Rows::new(k, scaled(random.normals(k * d))),
        l: Rows::new(k, scaled(random.normals(k * d * (d - 1) / 2))),
    }
}

/// As many as the eval's first file says: 49 cameras, 7776 points, 31843 observations.
pub fn ba() -> ba::Input {
    ba::Alike {
        n: 49,
        m: 7776,
        p: 31843,
        cam: [-0.76, -1.11, -0.85, 34.6, 39.7, 53.9, 419.0, 5.9, -8.5, 0.088, 0.0027],
        x: [7.2, 0.0011, 3.0],
        w: 0.417,
        feat: [272.0, 834.0],
    }
    .into()
}

/// A hand of 22 bones and 544 vertices, and that many points.
///
/// The model is none that could be seen; where its numbers come from does not change how long it takes.
pub fn ht(points: usize, in_triangles: bool) -> ht::Input {
    const BONES: usize = 22;
    const VERTICES: usize = 544;
    let mut random = Random(2);
    ht::Input {
        theta: random.uniforms(26),
        us: (0..points)
            .map(|_| random.array())
            .take(if in_triangles { points } else { 0 })
            .collect(),
        data: ht::Data {
            correspondences: (0..points).map(|i| i % VERTICES).collect(),
            points: (0..points).map(|_| random.array()).collect(),
            model: ht::Model {
                parents: (0..BONES as i32).map(parent).collect(),
                base_relatives: (0..BONES)
                    .map(|_| random.array::<4>().map(|_| random.array()))
                    .collect(),
                inverse_base_absolutes: (0..BONES)
                    .map(|_| random.array::<4>().map(|_| random.array()))
                    .collect(),
                base_positions: (0..VERTICES).map(|_| random.array()).collect(),
                weights: Rows::new(VERTICES, skin(random.uniforms(VERTICES * BONES), BONES)),
                triangles: (0..VERTICES)
                    .map(|i| [i, (i + 1) % VERTICES, (i + 2) % VERTICES])
                    .collect(),
                is_mirrored: false,
            },
        },
    }
}

/// As in the eval's hand: a wrist, four bones for each finger, and the forearm.
fn parent(bone: i32) -> i32 {
    match bone {
        0 => -1,
        1 | 5 | 9 | 13 | 17 | 21 => 0,
        next => next - 1,
    }
}

/// Most weights are 0: as in the eval's hand, a vertex follows the bone that it lies on, and two of three the
/// next one, too; and vertices that follow the same bones stand side by side.
fn skin(weights: Vec<f64>, bones: usize) -> Vec<f64> {
    let vertices = weights.len() / bones;
    let follows = |vertex: usize, bone: usize| {
        let own = vertex * bones / vertices;
        bone == own || (vertex % 3 > 0 && bone == (own + 1) % bones)
    };
    let weights = weights.into_iter().enumerate();
    weights.map(|(at, w)| if follows(at / bones, at % bones) { w } else { 0.0 }).collect()
}

/// A network of that many layers on a text of that many characters of 14 bits.
pub fn lstm(layers: usize, characters: usize) -> lstm::Input {
    const BITS: usize = 14;
    let mut random = Random(3);
    let text = random.uniforms(characters * BITS).iter().map(|bit| bit.round()).collect();
    lstm::Input {
        main_params: Rows::new(2 * layers, random.uniforms(8 * layers * BITS)),
        extra_params: Rows::new(3, random.uniforms(3 * BITS)),
        state: Rows::new(2 * layers, random.uniforms(2 * layers * BITS)),
        sequence: Rows::new(characters, text),
    }
}

/// `n` points of dimension `d` in `k` clusters.
pub fn kmeans(k: usize, n: usize, d: usize) -> kmeans::Input {
    let points = Random(4).uniforms(n * d);
    let centroids = points[(n - k) * d..].to_vec();
    kmeans::Input { points: Rows::new(n, points), centroids: Rows::new(k, centroids) }
}

/// A matrix of `ell` rows.
pub fn det(ell: usize) -> det::Input {
    det::Input { a: Random(5).uniforms(ell * ell), ell }
}

/// A polynomial of `m` coefficients at `n` points.
pub fn llsq(n: usize, m: usize) -> llsq::Input {
    llsq::Input { x: Random(6).uniforms(m), n }
}

/// `n` exponents.
pub fn lse(n: usize) -> lse::Input {
    lse::Input { x: Random(7).uniforms(n) }
}

/// `n` equations in `s` steps, at coefficients for which the last element does not vanish.
pub fn ode(n: usize, s: usize) -> ode::Input {
    let around = n as f64 / 5.0;
    let x = Random(8).uniforms(n).iter().map(|u| around * (0.9 + 0.2 * u)).collect();
    ode::Input { x, s }
}
