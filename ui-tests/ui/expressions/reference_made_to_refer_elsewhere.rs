use tapeless::differentiate;

#[differentiate]
fn largest(x: &[f64]) -> f64 {
    let mut largest = &x[0];
    for v in x {
        if v > largest {
            largest = v;
        }
    }
    *largest
}

#[differentiate]
fn parameter<'a>(mut x: &'a mut [f64], y: &'a mut [f64]) -> f64 {
    (x) = y;
    x[0] = 2.0 * x[0];
    x[0]
}

#[differentiate]
fn both(x: &mut [f64], y: &mut [f64]) -> f64 {
    let (mut a, mut b) = (x, y);
    (a, b) = (b, a);
    a[0] * b[1]
}

fn main() {}
