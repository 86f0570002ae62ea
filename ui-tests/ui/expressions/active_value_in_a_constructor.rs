use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let maybe = Some(x * x);
    maybe.unwrap()
}

fn main() {}
