use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64], scale: Option<f64>) -> f64 {
    let total = x.iter().skip(1).fold(0.0, |a, b| a + b);
    let scale = if let Some(scale) = scale { scale } else { 1.0 };
    let mut sum = 0.0;
    for pair in x.chunks(2) {
        sum += pair[0];
    }
    sum * scale * total
}

fn main() {}
