use tapeless::differentiate;

async fn measure() -> f64 {
    1.0
}

#[differentiate]
fn f(x: f64) -> f64 {
    let y = measure().await;
    x * y
}

fn main() {}
