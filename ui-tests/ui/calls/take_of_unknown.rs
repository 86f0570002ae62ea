use tapeless::{Differentiable, differentiate};

#[derive(Clone, Default, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn f(mut p: Point) -> f64 {
    let q = std::mem::take(&mut p);
    q.x * q.y
}

#[differentiate]
fn g(x: &[f64]) -> f64 {
    let mut row = &x[1..];
    let rest = std::mem::take(&mut row);
    rest[0]
}

#[differentiate]
fn h(x: f64) -> f64 {
    std::mem::replace(&mut (x + 1.0), 2.0)
}

fn main() {}
