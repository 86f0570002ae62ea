use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    #[cfg(any())]
    let x = 2.0 * x;
    x * x
}

fn main() {}
