use tapeless::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(jacobian(reverse))]
fn squares(x: f64, y: f64) -> [f64; 2] {
    let a: f64 = square(x);
    [a, a * y]
}

#[differentiate(reverse(lanes))]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiate(jacobian(reverse))]
fn powers(x: f64) -> [f64; 2] {
    let y: f64 = power(x, 3);
    [y, x * y]
}

fn main() {
    squares_jacobian(1.0, 2.0);
    powers_jacobian(1.0);
}
