//! Kepler's equation by Newton's method: a `while` loop that ends when the value says so.

use tapeless::differentiate;

use crate::kernel::Kernel;

/// The most steps that [`eccentric_anomaly`] takes.
pub const MOST_STEPS: usize = 20;

/// `E` of `E - e sin E = M`.
#[differentiate]
pub fn eccentric_anomaly(mean_anomaly: f64, eccentricity: f64) -> f64 {
    let mut anomaly = mean_anomaly;
    let mut step: f64 = 1.0;
    let mut n = 0;
    while step.abs() > 1e-12 && n < MOST_STEPS {
        let (sin, cos) = anomaly.sin_cos();
        step = (anomaly - eccentricity * sin - mean_anomaly) / (1.0 - eccentricity * cos);
        anomaly -= step;
        n += 1;
    }
    anomaly
}

/// [`eccentric_anomaly`] and its gradient: what the reverse sweep reads is kept on the stack.
pub fn by_hand(
    mean_anomaly: f64,
    eccentricity: f64,
    d_mean_anomaly: &mut f64,
    d_eccentricity: &mut f64,
) -> f64 {
    let mut kept = [[0.0; 4]; MOST_STEPS];
    let mut anomaly = mean_anomaly;
    let mut step: f64 = 1.0;
    let mut n = 0;
    while step.abs() > 1e-12 && n < MOST_STEPS {
        let (sin, cos) = anomaly.sin_cos();
        let slope = 1.0 - eccentricity * cos;
        step = (anomaly - eccentricity * sin - mean_anomaly) / slope;
        kept[n] = [sin, cos, slope, step];
        anomaly -= step;
        n += 1;
    }
    let mut d_anomaly = 1.0;
    let (mut d_mean, mut d_ecc) = (0.0, 0.0);
    for [sin, cos, slope, step] in kept[..n].iter().rev() {
        let d_residual = -d_anomaly / slope;
        let d_slope = -d_residual * step;
        d_mean -= d_residual;
        d_ecc -= d_residual * sin + d_slope * cos;
        // The slope is also the residual's derivative.
        d_anomaly += d_residual * slope + d_slope * eccentricity * sin;
    }
    *d_mean_anomaly = d_mean + d_anomaly;
    *d_eccentricity = d_ecc;
    anomaly
}

/// A body on its orbit.
pub struct Newton([f64; 2]);

impl Default for Newton {
    fn default() -> Self {
        Self([0.8, 0.6])
    }
}

impl Kernel for Newton {
    type Gradient = (f64, f64);

    fn buffers(&self) -> Self::Gradient {
        (0.0, 0.0)
    }

    fn primal(&self) -> f64 {
        let [mean_anomaly, eccentricity] = self.0;
        eccentric_anomaly(mean_anomaly, eccentricity)
    }

    fn hand_written(&self, (d_mean_anomaly, d_eccentricity): &mut Self::Gradient) -> f64 {
        let [mean_anomaly, eccentricity] = self.0;
        by_hand(mean_anomaly, eccentricity, d_mean_anomaly, d_eccentricity)
    }

    fn tapeless(&self, (d_mean_anomaly, d_eccentricity): &mut Self::Gradient) -> f64 {
        let [mean_anomaly, eccentricity] = self.0;
        eccentric_anomaly_grad_into(mean_anomaly, eccentricity, d_mean_anomaly, d_eccentricity)
    }

    fn point(&self) -> Vec<f64> {
        self.0.to_vec()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self([point[0], point[1]])
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Newton::default());
}
