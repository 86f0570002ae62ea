use tapeless::differentiate;

struct Wrapped(f64);

#[differentiate]
fn f(Wrapped(x): Wrapped, y: f64) -> f64 {
    x * y
}

fn main() {}
