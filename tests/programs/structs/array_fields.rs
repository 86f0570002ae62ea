// An array in a field.
#[derive(Differentiable, Clone)]
pub struct Body {
    pub position: [f64; 2],
    pub mass: f64,
}

#[differentiate(forward, hessian(product))]
pub fn array_fields(b: &Body) -> f64 {
    let mut r2 = 0.0;
    for i in 0..2 {
        r2 += b.position[i] * b.position[i];
    }
    b.mass / r2.sqrt() + b.position[0]
}
