use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let (left, right) = x.split_at(1);
    left[0] * right[0]
}

fn main() {}
