//! By `RustQuant_autodiff`: a graph of variables, one vertex an operation.

use RustQuant_autodiff::{Accumulate, Gradient, Graph, Powi, Variable};

/// The value, and the gradient into a buffer.
pub fn gradient(
    point: &[f64],
    f: impl for<'a> Fn(&[Variable<'a>]) -> Variable<'a>,
    gradient: &mut [f64],
) -> f64 {
    let graph = Graph::new();
    let params = graph.vars(point);
    let result = f(&params);
    gradient.copy_from_slice(&result.accumulate().wrt(&params));
    result.value
}

/// As [`crate::rosenbrock::rosenbrock`].
pub fn rosenbrock<'a>(x: &[Variable<'a>]) -> Variable<'a> {
    (0..x.len() - 1).map(|i| (x[i + 1] - x[i].powi(2)).powi(2) * 100.0 + (1.0 - x[i]).powi(2)).sum()
}

/// As [`crate::black_scholes::call`].
pub fn call<'a>(point: &[Variable<'a>]) -> Variable<'a> {
    let [spot, strike, rate, volatility, expiry] = *point else { unreachable!("five inputs") };
    let spread = volatility * expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * expiry) / spread;
    let d2 = d1 - spread;
    let n1 = 1.0 / (1.0 + (-d1 * (1.5976 + 0.070565992 * d1 * d1)).exp());
    let n2 = 1.0 / (1.0 + (-d2 * (1.5976 + 0.070565992 * d2 * d2)).exp());
    spot * n1 - strike * (-rate * expiry).exp() * n2
}

/// As [`crate::logistic_loss::logistic_loss`].
pub fn logistic_loss<'a>(w: &[Variable<'a>], x: &[f64], y: &[f64]) -> Variable<'a> {
    let rows = x.chunks_exact(w.len()).zip(y);
    let losses = rows.map(|(row, &y)| {
        let z: Variable<'a> = w.iter().zip(row).map(|(&w, &x)| w * x).sum();
        (z * -y).exp().ln_1p()
    });
    losses.sum::<Variable<'a>>() / y.len() as f64
}

/// As [`crate::logistic_map::logistic_map`].
pub fn logistic_map<'a>(point: &[Variable<'a>], steps: usize) -> Variable<'a> {
    let [r, mut x] = *point else { unreachable!("two inputs") };
    for _ in 0..steps {
        x = r * x * (1.0 - x);
    }
    x
}

/// As [`crate::lorenz::lorenz`].
pub fn lorenz<'a>(point: &[Variable<'a>], dt: f64, steps: usize) -> Variable<'a> {
    let [mut x, mut y, mut z, sigma, rho, beta] = *point else { unreachable!("six inputs") };
    for _ in 0..steps {
        let dx = sigma * (y - x);
        let dy = x * (rho - z) - y;
        let dz = x * y - beta * z;
        x += dt * dx;
        y += dt * dy;
        z += dt * dz;
    }
    x * x + y * y + z
}
