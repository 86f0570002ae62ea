use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in x.iter().zip(y).rev() {
        sum += a * b;
    }
    sum
}

fn main() {}
