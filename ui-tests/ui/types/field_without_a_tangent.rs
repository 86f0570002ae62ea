use tapeless::differentiate;

struct Inner(f64);

#[derive(tapeless::Differentiable)]
struct Outer {
    inner: Inner,
    x: f64,
}

#[differentiate]
fn f(outer: &Outer) -> f64 {
    outer.x * outer.x
}

fn main() {}
