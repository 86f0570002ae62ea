use tapeless::differentiate;

#[differentiate]
fn longest(rows: &[[f64; 2]]) -> f64 {
    let mut longest = &rows[0];
    for row in rows {
        if row[1] > longest[1] {
            longest = row;
        }
    }
    longest[0]
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
