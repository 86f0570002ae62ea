use tapeless::differentiate;

#[differentiate]
fn f(mut a: Vec<f64>) -> f64 {
    a = vec![a[0]; 3];
    a[2]
}

fn main() {}

#[differentiate]
fn exchanged(mut x: Vec<f64>, mut y: Vec<f64>) -> f64 {
    std::mem::swap(&mut x, &mut y);
    x[0] * y[0] * y[0]
}
