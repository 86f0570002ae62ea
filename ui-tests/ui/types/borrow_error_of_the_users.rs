use tapeless::differentiate;

#[differentiate]
fn f(x: Vec<f64>) -> f64 {
    let y = x;
    x[0] * y[0]
}

fn main() {
    f_grad(vec![1.0]);
}
