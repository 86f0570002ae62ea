use tapeless::differentiate;

#[differentiate(forward, hessian)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(forward, hessian)]
fn sum(x: f64, y: f64) -> f64 {
    square(x) + square(y + 1.0).ln()
}

fn main() {
    println!("{:?}", sum_hvp(3.0, 4.0, 1.0, 0.0));
}
