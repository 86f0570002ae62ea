//! By `reverse`: a tape of variables, one node an operation.
//!
//! Its quotient of a number and a variable has the derivative `-1 / x` in place of `-c / x²`
//! (version 0.2.2), so that `recip` is written here.

use reverse::{Gradient, Tape, Var};

/// The value, and the gradient into a buffer.
pub fn gradient(
    point: &[f64],
    f: impl for<'a> Fn(&[Var<'a>]) -> Var<'a>,
    gradient: &mut [f64],
) -> f64 {
    let tape = Tape::new();
    let params = tape.add_vars(point);
    let result = f(&params);
    gradient.copy_from_slice(&result.grad().wrt(&params));
    result.val()
}

/// As [`crate::rosenbrock::rosenbrock`].
pub fn rosenbrock<'a>(x: &[Var<'a>]) -> Var<'a> {
    (0..x.len() - 1).map(|i| (x[i + 1] - x[i].powi(2)).powi(2) * 100.0 + (1.0 - x[i]).powi(2)).sum()
}

/// As [`crate::black_scholes::call`].
pub fn call<'a>(point: &[Var<'a>]) -> Var<'a> {
    let [spot, strike, rate, volatility, expiry] = *point else { unreachable!("five inputs") };
    let spread = volatility * expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * expiry) / spread;
    let d2 = d1 - spread;
    let n1 = (1.0 + (-d1 * (1.5976 + 0.070565992 * d1 * d1)).exp()).recip();
    let n2 = (1.0 + (-d2 * (1.5976 + 0.070565992 * d2 * d2)).exp()).recip();
    spot * n1 - strike * (-rate * expiry).exp() * n2
}

/// As [`crate::logistic_loss::logistic_loss`].
pub fn logistic_loss<'a>(w: &[Var<'a>], x: &[f64], y: &[f64]) -> Var<'a> {
    let rows = x.chunks_exact(w.len()).zip(y);
    let losses = rows.map(|(row, &y)| {
        let z: Var<'a> = w.iter().zip(row).map(|(&w, &x)| w * x).sum();
        (z * -y).exp().ln_1p()
    });
    losses.sum::<Var<'a>>() / y.len() as f64
}

/// As [`crate::logistic_map::logistic_map`].
pub fn logistic_map<'a>(point: &[Var<'a>], steps: usize) -> Var<'a> {
    let [r, mut x] = *point else { unreachable!("two inputs") };
    for _ in 0..steps {
        x = r * x * (1.0 - x);
    }
    x
}

/// As [`crate::lorenz::lorenz`].
pub fn lorenz<'a>(point: &[Var<'a>], dt: f64, steps: usize) -> Var<'a> {
    let [mut x, mut y, mut z, sigma, rho, beta] = *point else { unreachable!("six inputs") };
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
