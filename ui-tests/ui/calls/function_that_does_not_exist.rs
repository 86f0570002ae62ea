use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    missing(x) + 1.0
}

fn main() {
    f_grad(1.0);
}
