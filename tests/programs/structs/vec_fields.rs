// A `Vec` in a field, walked by index and by reference.
#[derive(Differentiable, Clone)]
pub struct Layer {
    pub weights: Vec<f64>,
    pub bias: f64,
}

#[differentiate(forward, hessian(product))]
pub fn vec_fields(layer: &Layer, x: &[f64]) -> f64 {
    let mut z = layer.bias;
    for i in 0..x.len() {
        z += layer.weights[i] * x[i];
    }
    for w in &layer.weights {
        z += 0.1 * w * w;
    }
    z.tanh()
}
