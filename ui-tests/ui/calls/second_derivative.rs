use tapeless::differentiate;

#[differentiate(forward, hessian)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(hessian(product))]
fn sum(x: f64, y: f64) -> f64 {
    square(x) + square(y + 1.0).ln()
}

#[differentiate(hessian)]
fn fraction(x: f64, depth: usize) -> f64 {
    if depth == 0 { x } else { 1.0 / (x + fraction(x, depth - 1)) }
}

fn main() {
    println!("{:?}", sum_hvp(3.0, 4.0, 1.0, 0.0));
    println!("{:?}", fraction_hvp(3.0, 4, 1.0));
}
