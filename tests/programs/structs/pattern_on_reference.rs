// Patterns that take a borrowed struct apart borrow its fields.
#[derive(Differentiable, Clone)]
pub struct Pair {
    pub x: f64,
    pub y: f64,
}

#[differentiate(forward)]
pub fn pattern_on_reference(u: f64, v: f64) -> f64 {
    let mut p: Pair = Pair { x: u, y: v };
    let Pair { x: a, y: b } = &mut p;
    *a *= 2.0;
    *b += *a * u;
    let Pair { x: a, y: b } = &p;
    let product: f64 = *a * *b;
    product
}
