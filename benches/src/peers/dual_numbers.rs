//! By `num-dual`: functions generic over its `DualNum`, every input's direction carried at once.

use nalgebra::{DVector, SVector};
use num_dual::{DualDVec64, DualNum, DualSVec64};

/// The value, and the gradient into a buffer: as many directions as the array has entries.
pub fn gradient<const N: usize>(
    point: [f64; N],
    f: impl Fn(&[DualSVec64<N>]) -> DualSVec64<N>,
    gradient: &mut [f64],
) -> f64 {
    let (value, found) =
        num_dual::gradient(|x: SVector<_, N>| f(x.as_slice()), &SVector::from(point));
    gradient.copy_from_slice(found.as_slice());
    value
}

/// The same for a number of inputs that is known only when it runs.
pub fn long_gradient(
    point: &[f64],
    f: impl Fn(&[DualDVec64]) -> DualDVec64,
    gradient: &mut [f64],
) -> f64 {
    let (value, found) =
        num_dual::gradient(|x: DVector<_>| f(x.as_slice()), &DVector::from_column_slice(point));
    gradient.copy_from_slice(found.as_slice());
    value
}

/// As [`crate::rosenbrock::rosenbrock`].
pub fn rosenbrock<D: DualNum<Primitive = f64>>(x: &[D]) -> D {
    let mut sum = D::zero();
    for i in 0..x.len() - 1 {
        sum += (x[i + 1].clone() - x[i].powi(2)).powi(2) * 100.0 + (x[i].clone() - 1.0).powi(2);
    }
    sum
}

/// As [`crate::black_scholes::call`].
pub fn call<D: DualNum<Primitive = f64>>(point: &[D]) -> D {
    let [spot, strike, rate, volatility, expiry] = point else { unreachable!("five inputs") };
    let spread = expiry.sqrt() * volatility;
    let drift = volatility.powi(2) * 0.5 + rate;
    let d1 = ((spot.clone() / strike).ln() + drift * expiry) / &spread;
    let d2 = d1.clone() - &spread;
    let normal = |d: &D| ((-d.clone() * (d.powi(2) * 0.070565992 + 1.5976)).exp() + 1.0).recip();
    spot.clone() * normal(&d1) - strike.clone() * (-rate.clone() * expiry).exp() * normal(&d2)
}

/// As [`crate::logistic_loss::logistic_loss`].
pub fn logistic_loss<D: DualNum<Primitive = f64>>(w: &[D], x: &[f64], y: &[f64]) -> D {
    let mut total = D::zero();
    for (row, &y) in x.chunks_exact(w.len()).zip(y) {
        let mut z = D::zero();
        for (w, &x) in w.iter().zip(row) {
            z += w.clone() * x;
        }
        total += (z * -y).exp().ln_1p();
    }
    total / y.len() as f64
}

/// As [`crate::logistic_map::logistic_map`].
pub fn logistic_map<D: DualNum<Primitive = f64>>(point: &[D], steps: usize) -> D {
    let [r, x] = point else { unreachable!("two inputs") };
    let mut x = x.clone();
    for _ in 0..steps {
        x = r.clone() * &x * (-x + 1.0);
    }
    x
}

/// As [`crate::lorenz::lorenz`].
pub fn lorenz<D: DualNum<Primitive = f64>>(point: &[D], dt: f64, steps: usize) -> D {
    let [x, y, z, sigma, rho, beta] = point else { unreachable!("six inputs") };
    let (mut x, mut y, mut z) = (x.clone(), y.clone(), z.clone());
    for _ in 0..steps {
        let dx = (y.clone() - &x) * sigma;
        let dy = x.clone() * (rho.clone() - &z) - &y;
        let dz = x.clone() * &y - z.clone() * beta;
        x += dx * dt;
        y += dy * dt;
        z += dz * dt;
    }
    x.powi(2) + y.powi(2) + z
}
