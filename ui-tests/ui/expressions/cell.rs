use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let cell = std::cell::Cell::new(0.0);
    cell.set(x);
    cell.get() * 2.0
}

fn main() {}
