//! A long short-term memory cell over a sequence: arrays carried by a loop, and called functions.

use tapeless::differentiate;

use crate::{kernel::Kernel, random::Random};

/// The logistic function.
#[differentiate]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The squares of the errors of the first outputs, which predict the next element.
///
/// The weights are rows of `inputs`, then `units` for the state, then one bias: for each unit its
/// forget gate, then for each its input gate, its output gate, its change.
#[differentiate(wrt(w))]
pub fn lstm(w: &[f64], sequence: &[f64], inputs: usize, units: usize) -> f64 {
    let columns = inputs + units + 1;
    let mut hidden = vec![0.0; units];
    let mut cell = vec![0.0; units];
    let mut gates = vec![0.0; 4 * units];
    let mut loss = 0.0;
    for t in 0..sequence.len() / inputs - 1 {
        let x = &sequence[t * inputs..(t + 1) * inputs];
        for g in 0..4 * units {
            let row = &w[g * columns..(g + 1) * columns];
            let mut z = row[inputs + units];
            for j in 0..inputs {
                z += row[j] * x[j];
            }
            for j in 0..units {
                z += row[inputs + j] * hidden[j];
            }
            gates[g] = z;
        }
        for j in 0..units {
            let forget = sigmoid(gates[j]);
            let input = sigmoid(gates[units + j]);
            let output = sigmoid(gates[2 * units + j]);
            let change = gates[3 * units + j].tanh();
            cell[j] = forget * cell[j] + input * change;
            hidden[j] = output * cell[j].tanh();
        }
        for j in 0..inputs {
            let error = hidden[j] - sequence[(t + 1) * inputs + j];
            loss += error * error;
        }
    }
    loss
}

/// What [`by_hand`] keeps of a unit in a step.
#[derive(Clone, Copy, Default)]
struct Kept {
    forget: f64,
    input: f64,
    output: f64,
    change: f64,
    /// Before the step.
    cell: f64,
    /// `tanh` of the cell after it.
    squashed: f64,
}

/// [`lstm`] and its gradient: per unit and step the gates and two numbers are kept; the state is
/// their product.
pub fn by_hand(w: &[f64], sequence: &[f64], inputs: usize, units: usize, d_w: &mut [f64]) -> f64 {
    let columns = inputs + units + 1;
    let steps = sequence.len() / inputs - 1;
    d_w.fill(0.0);
    let mut kept = vec![Kept::default(); steps * units];
    let mut states = vec![0.0; (steps + 1) * units];
    let mut cell = vec![0.0; units];
    let mut gates = vec![0.0; 4 * units];
    let mut loss = 0.0;
    for t in 0..steps {
        let x = &sequence[t * inputs..(t + 1) * inputs];
        let (state, next) = states[t * units..(t + 2) * units].split_at_mut(units);
        for (gate, row) in gates.iter_mut().zip(w.chunks_exact(columns)) {
            let mut z = row[inputs + units];
            for (w, x) in row[..inputs].iter().zip(x) {
                z += w * x;
            }
            for (w, h) in row[inputs..inputs + units].iter().zip(&*state) {
                z += w * h;
            }
            *gate = z;
        }
        let kept = &mut kept[t * units..(t + 1) * units];
        for j in 0..units {
            let forget = 1.0 / (1.0 + (-gates[j]).exp());
            let input = 1.0 / (1.0 + (-gates[units + j]).exp());
            let output = 1.0 / (1.0 + (-gates[2 * units + j]).exp());
            let change = gates[3 * units + j].tanh();
            let before = cell[j];
            cell[j] = forget * before + input * change;
            let squashed = cell[j].tanh();
            kept[j] = Kept { forget, input, output, change, cell: before, squashed };
            next[j] = output * squashed;
        }
        for (h, target) in next.iter().zip(&sequence[(t + 1) * inputs..(t + 2) * inputs]) {
            let error = h - target;
            loss += error * error;
        }
    }

    let mut d_state = vec![0.0; units];
    let mut d_cell = vec![0.0; units];
    for t in (0..steps).rev() {
        let x = &sequence[t * inputs..(t + 1) * inputs];
        let targets = &sequence[(t + 1) * inputs..(t + 2) * inputs];
        let (state, next) = states[t * units..(t + 2) * units].split_at(units);
        for ((d, h), target) in d_state.iter_mut().zip(next).zip(targets) {
            *d += 2.0 * (h - target);
        }
        let kept = &kept[t * units..(t + 1) * units];
        for j in 0..units {
            let Kept { forget, input, output, change, cell, squashed } = kept[j];
            let d_sum = d_cell[j] + d_state[j] * output * (1.0 - squashed * squashed);
            gates[j] = d_sum * cell * (forget * (1.0 - forget));
            gates[units + j] = d_sum * change * (input * (1.0 - input));
            gates[2 * units + j] = d_state[j] * squashed * (output * (1.0 - output));
            gates[3 * units + j] = d_sum * input * (1.0 - change * change);
            d_cell[j] = d_sum * forget;
        }
        d_state.fill(0.0);
        for ((&d_z, row), d_row) in
            gates.iter().zip(w.chunks_exact(columns)).zip(d_w.chunks_exact_mut(columns))
        {
            for (d, w) in d_state.iter_mut().zip(&row[inputs..]) {
                *d += d_z * w;
            }
            let (d_inputs, d_rest) = d_row.split_at_mut(inputs);
            for (d, x) in d_inputs.iter_mut().zip(x) {
                *d += d_z * x;
            }
            for (d, h) in d_rest.iter_mut().zip(state) {
                *d += d_z * h;
            }
            d_rest[units] += d_z;
        }
    }
    loss
}

/// A cell and a sequence.
#[derive(Clone)]
pub struct Lstm {
    w: Vec<f64>,
    sequence: Vec<f64>,
    inputs: usize,
    units: usize,
}

impl Lstm {
    /// That many inputs, units and elements.
    pub fn new(inputs: usize, units: usize, length: usize) -> Self {
        let mut random = Random::new(5);
        Self {
            w: random.vector(4 * units * (inputs + units + 1), 0.5),
            sequence: random.vector(length * inputs, 1.0),
            inputs,
            units,
        }
    }
}

impl Kernel for Lstm {
    type Gradient = Vec<f64>;

    fn buffers(&self) -> Self::Gradient {
        vec![0.0; self.w.len()]
    }

    fn primal(&self) -> f64 {
        lstm(&self.w, &self.sequence, self.inputs, self.units)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        by_hand(&self.w, &self.sequence, self.inputs, self.units, gradient)
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        lstm_grad_into(&self.w, &self.sequence, self.inputs, self.units, gradient)
    }

    fn point(&self) -> Vec<f64> {
        self.w.clone()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self { w: point.to_vec(), ..self.clone() }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Lstm::new(2, 3, 6));
    crate::kernel::check_agreement(&Lstm::new(4, 8, 101));
}
