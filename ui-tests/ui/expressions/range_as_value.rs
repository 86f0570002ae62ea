use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64], n: usize) -> f64 {
    let range = 0..n;
    let mut sum = 0.0;
    for i in range {
        sum += x[i] * x[i];
    }
    sum
}

fn main() {}
