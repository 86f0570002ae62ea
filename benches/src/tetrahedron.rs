//! The quality of a tetrahedron: geometry of small arrays, nothing to allocate.

use tapeless::differentiate;

use crate::kernel::Kernel;

/// Six times the volume over the sum of the squared edges to the power 3/2.
#[differentiate]
pub fn quality(a: [f64; 3], b: [f64; 3], c: [f64; 3], d: [f64; 3]) -> f64 {
    let mut ab = [0.0; 3];
    let mut ac = [0.0; 3];
    let mut ad = [0.0; 3];
    let mut size = 0.0;
    for i in 0..3 {
        ab[i] = b[i] - a[i];
        ac[i] = c[i] - a[i];
        ad[i] = d[i] - a[i];
        let (bc, bd, cd) = (c[i] - b[i], d[i] - b[i], d[i] - c[i]);
        size += ab[i] * ab[i] + ac[i] * ac[i] + ad[i] * ad[i] + bc * bc + bd * bd + cd * cd;
    }
    let normal = [
        ab[1] * ac[2] - ab[2] * ac[1],
        ab[2] * ac[0] - ab[0] * ac[2],
        ab[0] * ac[1] - ab[1] * ac[0],
    ];
    let volume = normal[0] * ad[0] + normal[1] * ad[1] + normal[2] * ad[2];
    volume / (size * size.sqrt())
}

/// [`quality`] and its gradient: cross products are their own adjoints, and the adjoint of the
/// squared edges pulls each corner towards the others.
pub fn by_hand(
    a: [f64; 3],
    b: [f64; 3],
    c: [f64; 3],
    d: [f64; 3],
    [d_a, d_b, d_c, d_d]: [&mut [f64; 3]; 4],
) -> f64 {
    let (ab, ac, ad) = (minus(b, a), minus(c, a), minus(d, a));
    let (bc, bd, cd) = (minus(c, b), minus(d, b), minus(d, c));
    let mut size = 0.0;
    for i in 0..3 {
        size += ab[i] * ab[i]
            + ac[i] * ac[i]
            + ad[i] * ad[i]
            + bc[i] * bc[i]
            + bd[i] * bd[i]
            + cd[i] * cd[i];
    }
    let normal = cross(ab, ac);
    let volume = normal[0] * ad[0] + normal[1] * ad[1] + normal[2] * ad[2];
    let scale = 1.0 / (size * size.sqrt());
    let value = volume * scale;
    // d_size times 2
    let pull = -3.0 * value / size;
    let (d_ab, d_ac) = (cross(ac, ad), cross(ad, ab));
    for i in 0..3 {
        let (to_b, to_c, to_d) = (scale * d_ab[i], scale * d_ac[i], scale * normal[i]);
        d_a[i] = -(to_b + to_c + to_d) - pull * (ab[i] + ac[i] + ad[i]);
        d_b[i] = to_b + pull * (ab[i] - bc[i] - bd[i]);
        d_c[i] = to_c + pull * (ac[i] + bc[i] - cd[i]);
        d_d[i] = to_d + pull * (ad[i] + bd[i] + cd[i]);
    }
    volume / (size * size.sqrt())
}

fn minus(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// Four corners.
pub struct Tetrahedron([[f64; 3]; 4]);

impl Default for Tetrahedron {
    fn default() -> Self {
        Self([[0.1, 0.0, -0.1], [1.1, 0.2, 0.0], [0.3, 0.9, 0.1], [0.2, 0.3, 1.2]])
    }
}

impl Kernel for Tetrahedron {
    type Gradient = [[f64; 3]; 4];

    fn buffers(&self) -> Self::Gradient {
        Self::Gradient::default()
    }

    fn primal(&self) -> f64 {
        let [a, b, c, d] = self.0;
        quality(a, b, c, d)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        let [a, b, c, d] = self.0;
        by_hand(a, b, c, d, gradient.each_mut())
    }

    fn tapeless(&self, [d_a, d_b, d_c, d_d]: &mut Self::Gradient) -> f64 {
        let [a, b, c, d] = self.0;
        quality_grad_into(a, b, c, d, d_a, d_b, d_c, d_d)
    }

    fn point(&self) -> Vec<f64> {
        self.0.concat()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self(std::array::from_fn(|corner| std::array::from_fn(|i| point[3 * corner + i])))
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Tetrahedron::default());
}
