use tapeless::differentiate;

#[differentiate]
fn f(x: f64, n: usize) -> f64 {
    x * n
}

fn main() {
    f_grad(1.0, 2);
}
