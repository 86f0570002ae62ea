//! By `echidna`: functions generic over its `Scalar`, on a tape of each call or recorded once.

use echidna::{BReverse, Reverse, Scalar};

use super::Peer;

/// The value, and the gradient into a buffer: a tape of each call.
pub fn gradient(
    point: &[f64],
    f: impl FnOnce(&[Reverse<f64>]) -> Reverse<f64>,
    gradient: &mut [f64],
) -> f64 {
    let mut value = f64::NAN;
    let found = echidna::grad(
        |x| {
            let result = f(x);
            value = result.value();
            result
        },
        point,
    );
    gradient.copy_from_slice(&found);
    value
}

/// A function recorded once, outside of what is measured, and played again and again. That is
/// sound only where the operations are the same at each point, as they are in these kernels.
pub fn recorded<'a>(point: &[f64], f: impl FnOnce(&[BReverse<f64>]) -> BReverse<f64>) -> Peer<'a> {
    let (mut tape, _) = echidna::record(f, point);
    let mut adjoints = Vec::new();
    let point = point.to_vec();
    Peer::new("echidna, recorded", move |gradient| {
        gradient.copy_from_slice(&tape.gradient_with_buf(&point, &mut adjoints));
        tape.output_value()
    })
}

/// As [`crate::rosenbrock::rosenbrock`].
pub fn rosenbrock<T: Scalar<Float = f64>>(x: &[T]) -> T {
    let one = T::from_f(1.0);
    let hundred = T::from_f(100.0);
    let mut sum = T::from_f(0.0);
    for i in 0..x.len() - 1 {
        sum = sum + hundred * (x[i + 1] - x[i].powi(2)).powi(2) + (one - x[i]).powi(2);
    }
    sum
}

/// As [`crate::black_scholes::call`].
pub fn call<T: Scalar<Float = f64>>(point: &[T]) -> T {
    let [spot, strike, rate, volatility, expiry] = *point else { unreachable!("five inputs") };
    let [half, one, a, b] = [0.5, 1.0, 1.5976, 0.070565992].map(T::from_f);
    let spread = volatility * expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + half * volatility * volatility) * expiry) / spread;
    let d2 = d1 - spread;
    let n1 = one / (one + (-d1 * (a + b * d1 * d1)).exp());
    let n2 = one / (one + (-d2 * (a + b * d2 * d2)).exp());
    spot * n1 - strike * (-rate * expiry).exp() * n2
}

/// As [`crate::logistic_loss::logistic_loss`].
pub fn logistic_loss<T: Scalar<Float = f64>>(w: &[T], x: &[f64], y: &[f64]) -> T {
    let mut total = T::from_f(0.0);
    for (row, &y) in x.chunks_exact(w.len()).zip(y) {
        let mut z = T::from_f(0.0);
        for (&w, &x) in w.iter().zip(row) {
            z = z + w * T::from_f(x);
        }
        total = total + (T::from_f(-y) * z).exp().ln_1p();
    }
    total / T::from_f(y.len() as f64)
}

/// As [`crate::logistic_map::logistic_map`].
pub fn logistic_map<T: Scalar<Float = f64>>(point: &[T], steps: usize) -> T {
    let [r, mut x] = *point else { unreachable!("two inputs") };
    let one = T::from_f(1.0);
    for _ in 0..steps {
        x = r * x * (one - x);
    }
    x
}

/// As [`crate::lorenz::lorenz`].
pub fn lorenz<T: Scalar<Float = f64>>(point: &[T], dt: f64, steps: usize) -> T {
    let [mut x, mut y, mut z, sigma, rho, beta] = *point else { unreachable!("six inputs") };
    let dt = T::from_f(dt);
    for _ in 0..steps {
        let dx = sigma * (y - x);
        let dy = x * (rho - z) - y;
        let dz = x * y - beta * z;
        x = x + dt * dx;
        y = y + dt * dy;
        z = z + dt * dz;
    }
    x * x + y * y + z
}
