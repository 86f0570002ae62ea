use tapeless::differentiate;

#[differentiate]
fn f(x: &impl AsRef<[f64]>, y: f64) -> f64 {
    x.as_ref()[0] * y
}

fn main() {}
