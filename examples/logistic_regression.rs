//! Logistic regression of breast tumours, benign or malignant, on 30 measurements of their cells,
//! by gradient descent with a line search, to convergence; then five times more, each time with
//! another fifth of the rows held out.
//!
//! It shows a differentiated function that calls another, with slices, a number and constants
//! among its arguments, and the gradient written to buffers that are used again.
//!
//! ```sh
//! cargo run --release --example logistic_regression
//! cargo run --release --example logistic_regression -- --help
//! ```

mod support;

use std::{error::Error, fmt, process::ExitCode};

use support::{
    options::{self, Options},
    random::Random,
    table::{FOLDS, Format, Table},
};
use tapeless::differentiate;

const USAGE: &str = "\
Learns to tell benign tumours from malignant ones by logistic regression.

Usage: logistic_regression [--short] [DATA]

  --short  stop at a gradient of 1e-3 instead of 1e-6
  DATA     a file like examples/data/breast_cancer.csv, the default";

const TUMOURS: Format =
    Format { columns: 30, range: 0.0..=10_000.0, classes: &["malignant", "benign"], header: true };

/// What was measured of each nucleus. The columns are the means of these over a sample, then the
/// standard errors of the means, then the means of the three largest.
const FEATURES: [&str; 10] = [
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave points",
    "symmetry",
    "fractal dimension",
];

/// Keeps the coefficients small, and the minimum unique.
const L2: f64 = 2e-3;

/// The logarithm of the odds that a tumour is benign.
#[differentiate(wrt(weights, bias))]
fn log_odds(weights: &[f64], bias: f64, features: &[f64]) -> f64 {
    let mut sum = bias;
    for (weight, feature) in weights.iter().zip(features) {
        sum += weight * feature;
    }
    sum
}

/// The mean of the negative log-likelihood, plus a penalty for large weights.
#[differentiate(wrt(weights, bias))]
fn objective(weights: &[f64], bias: f64, features: &[f64], labels: &[usize], l2: f64) -> f64 {
    let columns = weights.len();
    let mut total = 0.0;
    for (i, &label) in labels.iter().enumerate() {
        let row = &features[i * columns..(i + 1) * columns];
        let z = log_odds(weights, bias, row);
        let margin = if label == 1 { z } else { -z };
        // ln(1 + exp(-margin)), in the form that cannot overflow.
        total += if margin > 0.0 { (-margin).exp().ln_1p() } else { margin.exp().ln_1p() - margin };
    }
    let mut square = 0.0;
    for weight in weights {
        square += weight * weight;
    }
    total / labels.len() as f64 + 0.5 * l2 * square
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
    let Options { short, paths } = options::parse(USAGE, ["examples/data/breast_cancer.csv"])?;
    let [data] = paths;
    let tolerance = if short { 1e-3 } else { 1e-6 };
    let table = Table::read(&data, &TUMOURS)?;

    let mut all = table.clone();
    Scaling::of(&table).apply(&mut all);
    let Fit { model, trace } = Fit::to(&all, tolerance)?;
    for (n, step) in trace.iter().enumerate() {
        if n % 20 == 0 || n + 1 == trace.len() {
            println!("iteration {n:3}: {step}");
        }
    }
    println!("\nCoefficients of the standardised features; positive speaks for benign:\n");
    println!("{:20}{:>10}{:>10}{:>10}", "", "mean", "error", "worst");
    for (i, name) in FEATURES.iter().enumerate() {
        let [mean, error, worst] = [0, 10, 20].map(|kind| model.weights[kind + i]);
        println!("{name:20}{mean:10.4}{error:10.4}{worst:10.4}");
    }
    println!("{:20}{:10.4}\n", "(intercept)", model.bias);

    let mut shuffled = table;
    shuffled.shuffle(&mut Random::new(1));
    let mut right = 0;
    for fold in 0..FOLDS {
        let (mut train, mut test) = shuffled.split(fold);
        // By the statistics of the training rows alone: those held out must not be looked at.
        let scaling = Scaling::of(&train);
        scaling.apply(&mut train);
        scaling.apply(&mut test);
        let Fit { model, trace } = Fit::to(&train, tolerance)?;
        println!(
            "fold {}: {} of {} held-out rows right, after {} iterations",
            fold + 1,
            model.right(&test),
            test.labels.len(),
            trace.len() - 1,
        );
        right += model.right(&test);
    }
    let percent = 100.0 * right as f64 / shuffled.labels.len() as f64;
    println!("held-out rows, all folds: {percent:.1} % right");
    Ok(())
}

/// Mean and standard deviation of each column.
struct Scaling(Vec<(f64, f64)>);

impl Scaling {
    fn of(table: &Table) -> Self {
        let rows = table.labels.len() as f64;
        let statistics = |j: usize| {
            let column = || table.rows().map(move |(row, _)| row[j]);
            let mean = column().sum::<f64>() / rows;
            let variance = column().map(|x| (x - mean).powi(2)).sum::<f64>() / rows;
            // A column that never changes says nothing, and becomes 0.
            let deviation = if variance > 0.0 { variance.sqrt() } else { 1.0 };
            (mean, deviation)
        };
        Self((0..table.columns).map(statistics).collect())
    }

    fn apply(&self, table: &mut Table) {
        for row in table.values.chunks_exact_mut(table.columns) {
            for (x, (mean, deviation)) in row.iter_mut().zip(&self.0) {
                *x = (*x - mean) / deviation;
            }
        }
    }
}

/// A model, and the way there.
struct Fit {
    model: Model,
    trace: Vec<Step>,
}

/// Where an iteration stood.
struct Step {
    objective: f64,
    norm: f64,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { objective, norm } = self;
        write!(f, "objective {objective:.6}, norm of the gradient {norm:.1e}")
    }
}

impl Fit {
    const MOST_ITERATIONS: usize = 100_000;

    /// Gradient descent until the norm of the gradient is below the tolerance.
    fn to(train: &Table, tolerance: f64) -> Result<Self, String> {
        let mut model = Model::zero(train.columns);
        let mut gradient = Model::zero(train.columns);
        let mut trial = Model::zero(train.columns);
        let mut trace = Vec::new();
        let mut length = 1.0;
        while trace.len() < Self::MOST_ITERATIONS {
            let objective = model.objective_and_gradient(train, &mut gradient);
            let norm = gradient.norm();
            trace.push(Step { objective, norm });
            if norm < tolerance {
                return Ok(Self { model, trace });
            }
            // Armijo's rule: try further than the last time, then go back until the objective
            // falls by half of what the gradient promises.
            length *= 2.0;
            loop {
                trial.set_to(&model, -length, &gradient);
                if trial.objective(train) <= objective - 0.5 * length * norm * norm {
                    break;
                }
                length /= 2.0;
                if length < 1e-12 {
                    return Err(format!("no way down from objective {objective:e}"));
                }
            }
            std::mem::swap(&mut model, &mut trial);
        }
        Err(format!("no convergence in {} iterations", trace.len()))
    }
}

/// Coefficients; a gradient has the same form.
struct Model {
    weights: Vec<f64>,
    bias: f64,
}

impl Model {
    fn zero(columns: usize) -> Self {
        Self { weights: vec![0.0; columns], bias: 0.0 }
    }

    fn objective(&self, table: &Table) -> f64 {
        objective(&self.weights, self.bias, &table.values, &table.labels, L2)
    }

    fn objective_and_gradient(&self, table: &Table, gradient: &mut Self) -> f64 {
        objective_grad_into(
            &self.weights,
            self.bias,
            &table.values,
            &table.labels,
            L2,
            &mut gradient.weights,
            &mut gradient.bias,
        )
    }

    fn norm(&self) -> f64 {
        let square: f64 = self.weights.iter().map(|w| w * w).sum();
        (square + self.bias * self.bias).sqrt()
    }

    /// `self = start + length · direction`
    fn set_to(&mut self, start: &Self, length: f64, direction: &Self) {
        let line = start.weights.iter().zip(&direction.weights);
        for (weight, (from, along)) in self.weights.iter_mut().zip(line) {
            *weight = from + length * along;
        }
        self.bias = start.bias + length * direction.bias;
    }

    /// How many rows of the table it classifies rightly.
    fn right(&self, table: &Table) -> usize {
        let benign = |row| log_odds(&self.weights, self.bias, row) > 0.0;
        table.rows().filter(|&(row, label)| benign(row) == (label == 1)).count()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn tumours() -> Result<Table, Box<dyn Error>> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/breast_cancer.csv");
        let mut table = Table::read(Path::new(path), &TUMOURS)?;
        Scaling::of(&table).apply(&mut table);
        Ok(table)
    }

    #[test]
    fn it_goes_down_until_the_gradient_vanishes() -> Result<(), Box<dyn Error>> {
        let table = tumours()?;
        let Fit { model, trace } = Fit::to(&table, 1e-4)?;
        assert!(trace.is_sorted_by(|a, b| a.objective > b.objective));
        assert!(trace.last().is_some_and(|step| step.norm < 1e-4));
        assert!(model.right(&table) > 550);
        Ok(())
    }

    /// Against central differences, at 0 (where every margin is 0) and elsewhere.
    #[test]
    fn the_gradient_is_the_slope_of_the_objective() -> Result<(), Box<dyn Error>> {
        let table = tumours()?;
        let mut model = Model::zero(table.columns);
        let mut gradient = Model::zero(table.columns);
        let h = 1e-5;
        for _ in 0..2 {
            let value = model.objective_and_gradient(&table, &mut gradient);
            assert_eq!(value.to_bits(), model.objective(&table).to_bits());
            for j in 0..=table.columns {
                let at = |by: f64| {
                    let mut moved = Model { weights: model.weights.clone(), bias: model.bias };
                    *moved.weights.get_mut(j).unwrap_or(&mut moved.bias) += by;
                    moved.objective(&table)
                };
                let difference = (at(h) - at(-h)) / (2.0 * h);
                let slope = gradient.weights.get(j).unwrap_or(&gradient.bias);
                assert!((slope - difference).abs() < 1e-8, "{j}: {slope} {difference}");
            }
            let start = model;
            model = Model::zero(table.columns);
            model.set_to(&start, -0.3, &gradient);
        }
        Ok(())
    }
}
