use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    x * const { 1.0 + 1.0 }
}

fn main() {}
