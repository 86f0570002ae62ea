//! Some kernels by other crates, each as the crate's documentation writes such functions.
//!
//! A peer writes its gradient into a buffer that is reused, as ours does. What a crate allocates
//! by itself (its tape, vectors of dual parts) is its own affair and is measured.

pub mod dual_numbers;
pub mod echidna;
pub mod reverse;
#[cfg(feature = "rustquant")]
pub mod rustquant;

/// Another crate's gradient of a kernel.
pub struct Peer<'a> {
    /// As the table calls it.
    pub name: &'static str,
    /// Writes the gradient and returns the value.
    pub gradient: Gradient<'a>,
}

type Gradient<'a> = Box<dyn FnMut(&mut [f64]) -> f64 + 'a>;

impl<'a> Peer<'a> {
    fn new(name: &'static str, gradient: impl FnMut(&mut [f64]) -> f64 + 'a) -> Self {
        Self { name, gradient: Box::new(gradient) }
    }
}

/// The gradient of Rosenbrock's valley, by each; dual numbers of the lengths 8 and, on the heap,
/// any other.
pub fn rosenbrock(x: &[f64]) -> Vec<Peer<'_>> {
    let mut peers = vec![
        Peer::new("reverse", |gradient| reverse::gradient(x, reverse::rosenbrock, gradient)),
        #[cfg(feature = "rustquant")]
        Peer::new("RustQuant_autodiff", |gradient| {
            rustquant::gradient(x, rustquant::rosenbrock, gradient)
        }),
        Peer::new("echidna", |gradient| echidna::gradient(x, echidna::rosenbrock, gradient)),
        echidna::recorded(x, echidna::rosenbrock),
    ];
    peers.push(match <&[f64; 8]>::try_from(x) {
        Ok(x) => Peer::new("num-dual", |gradient| {
            dual_numbers::gradient(*x, dual_numbers::rosenbrock, gradient)
        }),
        Err(_) => Peer::new("num-dual", |gradient| {
            dual_numbers::long_gradient(x, dual_numbers::rosenbrock, gradient)
        }),
    });
    peers
}

/// The gradient of the price of an option, by each.
pub fn black_scholes(point: &[f64; 5]) -> Vec<Peer<'_>> {
    vec![
        Peer::new("reverse", |gradient| reverse::gradient(point, reverse::call, gradient)),
        #[cfg(feature = "rustquant")]
        Peer::new("RustQuant_autodiff", |gradient| {
            rustquant::gradient(point, rustquant::call, gradient)
        }),
        Peer::new("echidna", |gradient| echidna::gradient(point, echidna::call, gradient)),
        echidna::recorded(point, echidna::call),
        Peer::new("num-dual", |gradient| {
            dual_numbers::gradient(*point, dual_numbers::call, gradient)
        }),
    ]
}

/// The gradient of the logistic loss in its weights, by each; dual numbers for 32 weights.
pub fn logistic_loss<'a>(w: &'a [f64], x: &'a [f64], y: &'a [f64]) -> Vec<Peer<'a>> {
    let mut peers = vec![
        Peer::new("reverse", move |gradient| {
            reverse::gradient(w, |vars| reverse::logistic_loss(vars, x, y), gradient)
        }),
        #[cfg(feature = "rustquant")]
        Peer::new("RustQuant_autodiff", move |gradient| {
            rustquant::gradient(w, |vars| rustquant::logistic_loss(vars, x, y), gradient)
        }),
        Peer::new("echidna", move |gradient| {
            echidna::gradient(w, |vars| echidna::logistic_loss(vars, x, y), gradient)
        }),
        echidna::recorded(w, |vars| echidna::logistic_loss(vars, x, y)),
    ];
    if let Ok(w) = <&[f64; 32]>::try_from(w) {
        peers.push(Peer::new("num-dual", move |gradient| {
            dual_numbers::gradient(*w, |vars| dual_numbers::logistic_loss(vars, x, y), gradient)
        }));
    }
    peers
}

/// The gradient of the logistic map, by each.
pub fn logistic_map<'a>(r: f64, x0: f64, steps: usize) -> Vec<Peer<'a>> {
    let point = [r, x0];
    vec![
        Peer::new("reverse", move |gradient| {
            reverse::gradient(&point, |vars| reverse::logistic_map(vars, steps), gradient)
        }),
        #[cfg(feature = "rustquant")]
        Peer::new("RustQuant_autodiff", move |gradient| {
            rustquant::gradient(&point, |vars| rustquant::logistic_map(vars, steps), gradient)
        }),
        Peer::new("echidna", move |gradient| {
            echidna::gradient(&point, |vars| echidna::logistic_map(vars, steps), gradient)
        }),
        echidna::recorded(&point, |vars| echidna::logistic_map(vars, steps)),
        Peer::new("num-dual", move |gradient| {
            dual_numbers::gradient(point, |vars| dual_numbers::logistic_map(vars, steps), gradient)
        }),
    ]
}

/// The gradient of Lorenz's attractor in its start and parameters, by each.
pub fn lorenz<'a>([start, parameters]: [[f64; 3]; 2], dt: f64, steps: usize) -> Vec<Peer<'a>> {
    let [x, y, z] = start;
    let [sigma, rho, beta] = parameters;
    let point = [x, y, z, sigma, rho, beta];
    vec![
        Peer::new("reverse", move |gradient| {
            reverse::gradient(&point, |vars| reverse::lorenz(vars, dt, steps), gradient)
        }),
        #[cfg(feature = "rustquant")]
        Peer::new("RustQuant_autodiff", move |gradient| {
            rustquant::gradient(&point, |vars| rustquant::lorenz(vars, dt, steps), gradient)
        }),
        Peer::new("echidna", move |gradient| {
            echidna::gradient(&point, |vars| echidna::lorenz(vars, dt, steps), gradient)
        }),
        echidna::recorded(&point, |vars| echidna::lorenz(vars, dt, steps)),
        Peer::new("num-dual", move |gradient| {
            dual_numbers::gradient(point, |vars| dual_numbers::lorenz(vars, dt, steps), gradient)
        }),
    ]
}
