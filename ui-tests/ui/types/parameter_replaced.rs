use tapeless::differentiate;

#[differentiate]
fn f(mut a: Vec<f64>) -> f64 {
    a = vec![a[0]; 3];
    a[2]
}

fn main() {}
