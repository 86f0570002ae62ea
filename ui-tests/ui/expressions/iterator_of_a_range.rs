use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let squares: f64 = (0..x.len()).map(|i| x[i] * x[i]).sum();
    squares + 1.0
}

fn main() {}
