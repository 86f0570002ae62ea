use tapeless::differentiate;

#[differentiate]
fn f(x: f64, mut digits: Vec<u32>) -> f64 {
    let mut y = 0.0;
    while let Some(digit) = digits.pop() {
        y = y * x + digit as f64;
    }
    y
}

fn main() {}
