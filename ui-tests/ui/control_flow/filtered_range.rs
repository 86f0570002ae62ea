use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in (0..x.len()).filter(|i| i % 2 == 0) {
        sum += x[i] * x[i];
    }
    sum
}

fn main() {}
