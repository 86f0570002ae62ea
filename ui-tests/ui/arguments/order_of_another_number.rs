use tapeless::differentiate;

#[differentiate(order = 4)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate(order)]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(order = 3)]
fn through_a_call(x: f64) -> f64 {
    cubed(x) + x
}

#[differentiate(forward, hessian(calls))]
fn cubed(x: f64) -> f64 {
    x * x * x
}

fn main() {
    println!("{:?} {:?}", cube_grad(2.0), square_grad(2.0));
    println!("{:?}", through_a_call_third(2.0, 1.0, 1.0));
}
