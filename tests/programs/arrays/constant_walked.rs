// Loops and chains over constants and statics, whose types only rustc knows.
const NODES: [f64; 3] = [0.5, -1.0, 2.0];
static WEIGHTS: [f64; 3] = [0.25, 0.5, 0.25];
const TABLE: [[f64; 2]; 2] = [[0.5, 0.1], [0.2, 0.3]];

#[differentiate(forward, hessian)]
pub fn constant_walked(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (node, weight) in NODES.iter().zip(WEIGHTS) {
        s += weight * (node * x[0]).sin() * x[1];
    }
    for (i, node) in NODES.iter().enumerate() {
        s += node * x[i % x.len()] * s;
    }
    for row in &TABLE {
        for entry in row {
            s += entry * s * x[0];
        }
    }
    s + WEIGHTS.iter().zip(x).map(|(weight, v)| weight * v * v).sum::<f64>()
}
