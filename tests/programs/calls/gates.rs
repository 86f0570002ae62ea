// Calls among other things that are kept: all of it in one buffer, in a nest, in a branch, in a `while`.
#[differentiate(forward)]
pub fn gate(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiate(forward)]
pub fn gates(x: &[f64], steps: usize) -> f64 {
    let mut cell = vec![0.1; x.len()];
    for _ in 0..steps {
        for i in 0..x.len() {
            let keep = gate(x[i] - cell[i]);
            let take = gate(0.5 * cell[i]);
            if keep > take {
                let more = gate(keep * cell[i]);
                cell[i] = more.sin() * keep;
            }
            cell[i] = keep * cell[i] + take * (x[i] * cell[i]).tanh();
        }
    }
    let mut last = cell[0] + x[1];
    let mut rounds = 0;
    while last < 3.0 && rounds < steps {
        let half = gate(last * last);
        last = last * half.exp() + half;
        rounds += 1;
    }
    last + cell[1] * cell[2]
}
