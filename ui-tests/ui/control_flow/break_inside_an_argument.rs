use tapeless::differentiate;

#[differentiate]
fn f(x: f64, n: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        y = y.max(if i == 3 { break } else { x });
    }
    y
}

fn main() {}
