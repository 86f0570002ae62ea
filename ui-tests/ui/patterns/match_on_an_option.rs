use tapeless::differentiate;

#[differentiate]
fn f(x: f64, scale: Option<f64>) -> f64 {
    match scale {
        Some(scale) => x * scale,
        None => x,
    }
}

fn main() {}
