// A scalar LSTM cell over a sequence: four gates of four weights.
#[differentiate(forward, hessian(calls))]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiate(forward, wrt(w), hessian)]
pub fn lstm_cell(w: &[f64], sequence: &[f64]) -> f64 {
    let mut hidden = 0.0;
    let mut cell = 0.0;
    let mut loss = 0.0;
    for t in 0..sequence.len() - 1 {
        let x = sequence[t];
        let mut gates = [0.0; 4];
        for g in 0..4 {
            gates[g] = w[4 * g] * x + w[4 * g + 1] * hidden + w[4 * g + 2] + w[4 * g + 3] * cell;
        }
        let forget = sigmoid(gates[0]);
        let input = sigmoid(gates[1]);
        let output = sigmoid(gates[2]);
        let change = gates[3].tanh();
        cell = forget * cell + input * change;
        hidden = output * cell.tanh();
        let error = hidden - sequence[t + 1];
        loss += error * error;
    }
    loss
}
