use tapeless::differentiate;

struct Pair {
    a: f64,
    b: f64,
}

#[differentiate]
fn f(x: f64) -> Pair {
    Pair { a: x, b: x * x }
}

fn main() {}
