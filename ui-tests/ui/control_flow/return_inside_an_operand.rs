use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    x * (if x > 0.0 { 2.0 } else { return 0.0 })
}

fn main() {}
