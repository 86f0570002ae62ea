use tapeless::differentiate;

#[differentiate]
fn f(mut a: Vec<f64>) -> f64 {
    let b = &mut a;
    *b = vec![b[0]; 3];
    b[2]
}

fn main() {}

#[differentiate]
fn exchanged(mut x: Vec<f64>, mut y: Vec<f64>) -> f64 {
    let (a, b) = (&mut x, &mut y);
    std::mem::swap(a, b);
    a[0] * b[0] * b[0]
}
