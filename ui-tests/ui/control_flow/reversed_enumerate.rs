use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, v) in x.iter().rev().enumerate() {
        sum += v * v * i as f64;
    }
    sum
}

fn main() {}
