use tapeless::differentiate;

#[differentiate]
fn f(x: f64, y: f64) -> f64 {
    if x.total_cmp(&y).is_lt() { x } else { y }
}

fn main() {}
