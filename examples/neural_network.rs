//! A neural network learns to read handwritten digits.
//!
//! The loss of a whole mini-batch, from the pixels through two layers to the cross-entropy, is
//! one plain function; `#[differentiate]` writes its gradient, and Adam follows it. On the way:
//! `wrt` picks the parameters to differentiate, and the gradient goes to buffers that are used
//! again in every step.
//!
//! ```sh
//! cargo run --release --example neural_network
//! cargo run --release --example neural_network -- --help
//! ```

#[path = "neural_network/picture.rs"]
mod picture;
mod support;
#[path = "neural_network/terminal.rs"]
mod terminal;

use std::{error::Error, fmt, path::Path, process::ExitCode, time::Instant};

use indicatif::{ProgressBar, ProgressStyle};
use support::{
    options::{self, Options},
    random::Random,
    table::{Format, Table},
};
use tapeless::differentiate;

const USAGE: &str = "\
Trains a neural network on handwritten digits, draws the learning curves to a file
and a few digits in the terminal.

Usage: neural_network [--short] [DATA [PICTURE]]

  --short  3 epochs instead of 40
  DATA     a file like examples/data/digits.csv, the default
  PICTURE  the SVG file to write; by default target/learning_curves.svg";

const DIGITS: Format = Format {
    columns: PIXELS,
    range: 0.0..=WHITE,
    classes: &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    header: false,
};

const SIDE: usize = 8;
const PIXELS: usize = SIDE * SIDE;
const WHITE: f64 = 16.0;
const HIDDEN: usize = 32;
const CLASSES: usize = 10;

const BATCH: usize = 32;

/// The mean cross-entropy of a network on a batch of images: a layer of tanh, a layer of softmax.
#[differentiate(wrt(w1, b1, w2, b2))]
fn loss(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], images: &[f64], labels: &[usize]) -> f64 {
    let mut total = 0.0;
    for (n, &label) in labels.iter().enumerate() {
        let image = &images[n * PIXELS..(n + 1) * PIXELS];
        let mut hidden = [0.0; HIDDEN];
        for i in 0..HIDDEN {
            let mut sum = b1[i];
            for j in 0..PIXELS {
                sum += w1[i * PIXELS + j] * image[j];
            }
            hidden[i] = sum.tanh();
        }
        let mut scores = [0.0; CLASSES];
        let mut highest = f64::NEG_INFINITY;
        for k in 0..CLASSES {
            let mut sum = b2[k];
            for i in 0..HIDDEN {
                sum += w2[k * HIDDEN + i] * hidden[i];
            }
            scores[k] = sum;
            highest = highest.max(sum);
        }
        // -ln softmax, shifted by the highest score so that no exponential overflows.
        let mut sum = 0.0;
        for score in &scores {
            sum += (score - highest).exp();
        }
        total += highest + sum.ln() - scores[label];
    }
    total / labels.len() as f64
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
    let Options { short, paths } =
        options::parse(USAGE, ["examples/data/digits.csv", "target/learning_curves.svg"])?;
    let [data, picture] = paths;
    let mut random = Random::new(2024);
    let (mut train, test) = load(&data, &mut random)?;

    let start = Instant::now();
    let mut network = Network::random(&mut random);
    println!(
        "{} weights, {} digits to learn from, {} to be tested with",
        network.weights().count(),
        train.labels.len(),
        test.labels.len()
    );
    let epochs = if short { 3 } else { 40 };
    let curves = network.train(&mut train, &test, epochs, &mut random)?;
    println!(
        "reads {:.1} % of the digits it has never seen, after {:.1} s",
        100.0 * network.accuracy(&test),
        start.elapsed().as_secs_f64()
    );

    picture::draw(&curves, &picture)
        .map_err(|error| format!("cannot write {}: {error}", picture.display()))?;
    println!("learning curves: {}", picture.display());

    println!("\nSome digits it has never seen, and some that it misreads:\n");
    let wrong = |&(image, label): &(&[f64], usize)| network.read(image).0 != label;
    terminal::print(test.rows().take(4), &network);
    terminal::print(test.rows().filter(wrong).take(4), &network);
    Ok(())
}

/// The images, with pixels from 0 to 1, to train on and to test with.
fn load(path: &Path, random: &mut Random) -> Result<(Table, Table), Box<dyn Error>> {
    let mut table = Table::read(path, &DIGITS)?;
    for pixel in &mut table.values {
        *pixel /= WHITE;
    }
    table.shuffle(random);
    Ok(table.split(0))
}

/// The weights and biases of the network. A gradient has the same form, and so have the averages
/// that Adam keeps.
struct Network {
    w1: Vec<f64>,
    b1: Vec<f64>,
    w2: Vec<f64>,
    b2: Vec<f64>,
}

impl Network {
    fn zero() -> Self {
        Self {
            w1: vec![0.0; HIDDEN * PIXELS],
            b1: vec![0.0; HIDDEN],
            w2: vec![0.0; CLASSES * HIDDEN],
            b2: vec![0.0; CLASSES],
        }
    }

    /// Small weights (Glorot and Bengio), no biases.
    fn random(random: &mut Random) -> Self {
        let mut network = Self::zero();
        for (weights, ends) in
            [(&mut network.w1, PIXELS + HIDDEN), (&mut network.w2, HIDDEN + CLASSES)]
        {
            let range = (6.0 / ends as f64).sqrt();
            for weight in weights {
                *weight = range * (2.0 * random.uniform() - 1.0);
            }
        }
        network
    }

    fn weights(&self) -> impl Iterator<Item = &f64> {
        let Self { w1, b1, w2, b2 } = self;
        w1.iter().chain(b1).chain(w2).chain(b2)
    }

    fn weights_mut(&mut self) -> impl Iterator<Item = &mut f64> {
        let Self { w1, b1, w2, b2 } = self;
        w1.iter_mut().chain(b1).chain(w2).chain(b2)
    }

    fn loss(&self, images: &[f64], labels: &[usize]) -> f64 {
        loss(&self.w1, &self.b1, &self.w2, &self.b2, images, labels)
    }

    fn loss_and_gradient(&self, images: &[f64], labels: &[usize], gradient: &mut Self) -> f64 {
        loss_grad_into(
            &self.w1,
            &self.b1,
            &self.w2,
            &self.b2,
            images,
            labels,
            &mut gradient.w1,
            &mut gradient.b1,
            &mut gradient.w2,
            &mut gradient.b2,
        )
    }

    /// How sure the network is that the image shows the digit: the loss of one image is minus
    /// the logarithm of just that.
    fn probability(&self, image: &[f64], digit: usize) -> f64 {
        (-self.loss(image, &[digit])).exp()
    }

    /// The most probable digit, with its probability.
    fn read(&self, image: &[f64]) -> (usize, f64) {
        let mut best = (0, 0.0);
        for digit in 0..CLASSES {
            let probability = self.probability(image, digit);
            if probability > best.1 {
                best = (digit, probability);
            }
        }
        best
    }

    fn accuracy(&self, table: &Table) -> f64 {
        let right = table.rows().filter(|&(image, label)| self.read(image).0 == label);
        right.count() as f64 / table.labels.len() as f64
    }

    /// Adam over random mini-batches, with a progress bar.
    fn train(
        &mut self,
        train: &mut Table,
        test: &Table,
        epochs: u64,
        random: &mut Random,
    ) -> Result<Vec<Epoch>, Box<dyn Error>> {
        let style = ProgressStyle::with_template("epoch {pos:2}/{len} [{bar:30}] {msg}")?;
        let bar = ProgressBar::new(epochs).with_style(style.progress_chars("=> "));
        let mut gradient = Self::zero();
        let mut adam = Adam::new();
        let mut curves = Vec::new();
        for n in 1..=epochs {
            train.shuffle(random);
            let mut total = 0.0;
            for (images, labels) in
                train.values.chunks(BATCH * PIXELS).zip(train.labels.chunks(BATCH))
            {
                let loss = self.loss_and_gradient(images, labels, &mut gradient);
                adam.step(self, &gradient);
                total += loss * labels.len() as f64;
            }
            let epoch = Epoch {
                train_loss: total / train.labels.len() as f64,
                test_loss: self.loss(&test.values, &test.labels),
                accuracy: self.accuracy(test),
            };
            bar.set_message(epoch.to_string());
            bar.inc(1);
            if bar.is_hidden() && (n % 10 == 0 || n == epochs) {
                println!("epoch {n:2}/{epochs}: {epoch}");
            }
            curves.push(epoch);
        }
        bar.finish();
        Ok(curves)
    }
}

/// Steps of a length adapted to each weight (Kingma and Ba, "Adam", 2015).
struct Adam {
    mean: Network,
    square: Network,
    steps: i32,
}

impl Adam {
    const RATE: f64 = 3e-3;
    const MEAN_DECAY: f64 = 0.9;
    const SQUARE_DECAY: f64 = 0.999;

    fn new() -> Self {
        Self { mean: Network::zero(), square: Network::zero(), steps: 0 }
    }

    fn step(&mut self, network: &mut Network, gradient: &Network) {
        self.steps += 1;
        let mean_weight = 1.0 - Self::MEAN_DECAY.powi(self.steps);
        let square_weight = 1.0 - Self::SQUARE_DECAY.powi(self.steps);
        let averages = self.mean.weights_mut().zip(self.square.weights_mut());
        for ((weight, g), (mean, square)) in
            network.weights_mut().zip(gradient.weights()).zip(averages)
        {
            *mean += (1.0 - Self::MEAN_DECAY) * (g - *mean);
            *square += (1.0 - Self::SQUARE_DECAY) * (g * g - *square);
            let scale = (*square / square_weight).sqrt() + 1e-8;
            *weight -= Self::RATE * *mean / mean_weight / scale;
        }
    }
}

/// How far the network had come after one pass over the training images.
struct Epoch {
    train_loss: f64,
    test_loss: f64,
    accuracy: f64,
}

impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (loss, percent) = (self.train_loss, 100.0 * self.accuracy);
        write!(f, "loss {loss:.4}, test accuracy {percent:.1} %")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/digits.csv");

    #[test]
    fn a_few_epochs_teach_it_most_digits() -> Result<(), Box<dyn Error>> {
        let mut random = Random::new(1);
        let (mut train, test) = load(Path::new(DATA), &mut random)?;
        let mut network = Network::random(&mut random);
        network.train(&mut train, &test, 3, &mut random)?;
        let accuracy = network.accuracy(&test);
        assert!(accuracy > 0.85, "{accuracy}");
        Ok(())
    }

    /// The gradient against central differences, along a few coordinates of each parameter.
    #[test]
    fn the_gradient_is_the_slope_of_the_loss() -> Result<(), Box<dyn Error>> {
        let mut random = Random::new(1);
        let (train, _) = load(Path::new(DATA), &mut random)?;
        let (images, labels) = (&train.values[..BATCH * PIXELS], &train.labels[..BATCH]);
        let mut network = Network::random(&mut random);
        let mut gradient = Network::zero();
        let value = network.loss_and_gradient(images, labels, &mut gradient);
        assert_eq!(value.to_bits(), network.loss(images, labels).to_bits());

        let h = 1e-5;
        let gradient: Vec<_> = gradient.weights().copied().collect();
        for (n, &slope) in gradient.iter().enumerate().step_by(7) {
            let mut moved = |by: f64| {
                for weight in network.weights_mut().skip(n).take(1) {
                    *weight += by;
                }
                network.loss(images, labels)
            };
            let difference = (moved(h) - moved(-2.0 * h)) / (2.0 * h);
            moved(h);
            assert!((slope - difference).abs() < 1e-8, "{n}: {slope} {difference}");
        }
        Ok(())
    }
}
