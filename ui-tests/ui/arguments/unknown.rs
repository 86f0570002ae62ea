use tapeless::differentiate;

#[differentiate(backward)]
fn f(x: f64, n: usize) -> f64 {
    x.powi(n as i32)
}

fn main() {
    f_grad(1.0, 2);
}
