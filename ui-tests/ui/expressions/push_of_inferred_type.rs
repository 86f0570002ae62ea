use tapeless::differentiate;

#[differentiate]
fn f(x: f64, n: usize) -> Vec<f64> {
    let mut powers = Vec::new();
    for i in 0..n {
        powers.push(x.powi(i as i32));
    }
    powers
}

fn main() {}
