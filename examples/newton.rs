//! Newton's method and gradient descent, side by side, down Rosenbrock's valley.
//!
//! `#[differentiate(hessian)]` adds the Hessian to the gradient: value, gradient and Hessian come
//! from one call. Newton's method solves with it for its steps; where it is not positive definite,
//! a multiple of the identity is added until it is, and a line search keeps the steps honest.
//! Gradient descent has the same line search. The ways of both are drawn over the contour lines in
//! two dimensions, and counted in more.
//!
//! ```sh
//! cargo run --release --example newton
//! cargo run --release --example newton -- --help
//! ```

#[path = "support/options.rs"]
mod options;
#[path = "newton/picture.rs"]
mod picture;

use std::{error::Error, process::ExitCode, time::Instant};

use nalgebra::{Cholesky, DMatrix, DVector};
use options::Options;
use tapeless::{Symmetric, differentiate};

const USAGE: &str = "\
Minimises Rosenbrock's function by Newton's method and by gradient descent.

Usage: newton [--short] [PICTURE]

  --short  up to 10 dimensions instead of 100
  PICTURE  the SVG file to write; by default target/newton.svg";

/// Rosenbrock's valley: curved, flat along its floor, with the minimum 0 at (1, …, 1).
#[differentiate(hessian)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        sum += 100.0 * (pair[1] - pair[0].powi(2)).powi(2) + (1.0 - pair[0]).powi(2);
    }
    sum
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let Options { short, paths } = options::parse(USAGE, ["target/newton.svg"])?;
    let [picture] = paths;

    let newton = minimise(start(2), Method::Newton)?;
    let descent = minimise(start(2), Method::GradientDescent)?;
    println!("Newton's method in 2 dimensions:");
    for (n, step) in newton.trace.iter().enumerate() {
        let [x, y] = step.at;
        println!(
            "  iteration {n:2} at ({x:9.6}, {y:9.6}): value {:7.1e}, gradient {:7.1e}",
            step.value, step.norm
        );
    }
    println!("Gradient descent: {} iterations.\n", descent.iterations());
    assert!(newton.iterations() < 30 && descent.iterations() > 1000);
    for way in [&newton, &descent] {
        assert!(way.x.iter().all(|x| (x - 1.0).abs() < 1e-6), "{:?}", way.x);
    }
    // The last steps of Newton's method square the distance.
    let [.., before, last] = &newton.trace[..] else { return Err("no steps".into()) };
    assert!(last.norm < before.norm.powf(1.5), "{} {}", before.norm, last.norm);

    println!("{:>10}{:>24}{:>34}", "dimensions", "Newton's method", "gradient descent");
    let dimensions: &[usize] = if short { &[2, 5, 10] } else { &[2, 5, 10, 30, 100] };
    for &n in dimensions {
        let [newton, descent] = [Method::Newton, Method::GradientDescent].map(|method| {
            let clock = Instant::now();
            minimise(start(n), method).map(|way| (way, clock.elapsed().as_secs_f64()))
        });
        let ((newton, newton_time), (descent, descent_time)) = (newton?, descent?);
        println!(
            "{n:10}{:5} iterations {newton_time:6.4} s{:15} iterations {descent_time:6.4} s",
            newton.iterations(),
            descent.iterations(),
        );
        assert!(10 * newton.iterations() < descent.iterations());
        assert!(newton.last().value < 1e-16, "{}", newton.last().value);
    }

    picture::draw(&newton.trace, &descent.trace, &picture)
        .map_err(|error| format!("cannot write {}: {error}", picture.display()))?;
    println!("\nboth ways over the contour lines: {}", picture.display());
    Ok(())
}

/// On the far side of the valley in two dimensions, at 0 in more: there the far side holds a second
/// minimum, near (-1, 1, …, 1).
fn start(n: usize) -> Vec<f64> {
    if n == 2 { vec![-1.2, 1.0] } else { vec![0.0; n] }
}

#[derive(Clone, Copy, PartialEq)]
enum Method {
    Newton,
    GradientDescent,
}

/// A minimum, and the way there.
struct Way {
    x: Vec<f64>,
    trace: Vec<Step>,
}

/// Where an iteration stood.
struct Step {
    /// The first two coordinates.
    at: [f64; 2],
    value: f64,
    norm: f64,
}

impl Way {
    fn iterations(&self) -> usize {
        self.trace.len() - 1
    }

    fn last(&self) -> &Step {
        &self.trace[self.iterations()]
    }
}

const MOST_ITERATIONS: usize = 100_000;

/// Steps downhill until the gradient vanishes.
fn minimise(mut x: Vec<f64>, method: Method) -> Result<Way, String> {
    let mut trace: Vec<Step> = Vec::new();
    let mut length = 1.0;
    while trace.len() < MOST_ITERATIONS {
        let (value, gradient, direction) = match method {
            Method::Newton => {
                let (value, gradient, hessian) = rosenbrock_hessian(&x);
                let direction = newton_direction(&gradient, &hessian);
                (value, gradient, direction)
            }
            Method::GradientDescent => {
                let (value, gradient) = rosenbrock_grad(&x);
                let direction = gradient.iter().map(|g| -g).collect();
                (value, gradient, direction)
            }
        };
        let norm = dot(&gradient, &gradient).sqrt();
        trace.push(Step { at: [x[0], x[1]], value, norm });
        if norm < 1e-8 {
            return Ok(Way { x, trace });
        }
        // Newton's own length is 1; the gradient's has no meaning: try further than last time.
        length = if method == Method::Newton { 1.0 } else { 2.0 * length };
        (x, length) = line_search(&x, value, dot(&gradient, &direction), &direction, length)?;
    }
    Err(format!("no convergence in {MOST_ITERATIONS} iterations"))
}

/// Solves `(H + shift · I) d = -g`, with the least shift tried that makes the matrix positive
/// definite, so that `d` leads downhill.
fn newton_direction(gradient: &[f64], hessian: &Symmetric<f64>) -> Vec<f64> {
    let n = gradient.len();
    let full = DMatrix::from_fn(n, n, |row, column| hessian[(row, column)]);
    let mut shift = 0.0;
    loop {
        let shifted = &full + DMatrix::from_diagonal_element(n, n, shift);
        if let Some(factors) = Cholesky::new(shifted) {
            let step = factors.solve(&DVector::from_column_slice(gradient));
            return step.iter().map(|d| -d).collect();
        }
        shift = if shift == 0.0 { 1e-3 * full.amax() } else { 4.0 * shift };
    }
}

/// Armijo's rule: halves the step until the value falls by a part of what the slope promises.
fn line_search(
    x: &[f64],
    value: f64,
    slope: f64,
    direction: &[f64],
    mut length: f64,
) -> Result<(Vec<f64>, f64), String> {
    while length > 1e-14 {
        let trial: Vec<_> = x.iter().zip(direction).map(|(x, d)| x + length * d).collect();
        if rosenbrock(&trial) <= value + 0.1 * length * slope {
            return Ok((trial, length));
        }
        length /= 2.0;
    }
    Err(format!("no way down from value {value:e}"))
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
