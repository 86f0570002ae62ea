use tapeless::differentiate;

#[differentiate(forward, hessian(product, full, calls))]
fn f(x: &[f64], y: f64) -> f64 {
    x.iter().filter(|v| **v > 0.0).sum::<f64>() * y
}

#[differentiate(forward, hessian)]
fn caller(x: &[f64], y: f64) -> f64 {
    f(x, y * y)
}

fn main() {
    let (value, (d_x, d_y)): (f64, (Vec<f64>, f64)) = f_grad(&[1.0], 2.0);
    let (mut into_x, mut into_y) = ([0.0], 0.0);
    let again: f64 = f_grad_into(&[1.0], 2.0, &mut into_x, &mut into_y);
    let (value_of_vjp, pullback) = f_vjp(&[1.0], 2.0);
    let (by_seed_x, by_seed_y): (Vec<f64>, f64) = pullback(1.0);
    println!("{value} {d_x:?} {d_y} {again} {value_of_vjp} {by_seed_x:?} {by_seed_y}");
    println!("{:?}", caller_grad(&[1.0], 2.0));
    let (value, tangent): (f64, f64) = f_jvp(&[1.0], 2.0, &[0.5], 1.0);
    let product: (f64, (Vec<f64>, f64), (Vec<f64>, f64)) = f_hvp(&[1.0], 2.0, &[0.5], 1.0);
    println!("{value} {tangent} {product:?} {:?}", f_hessian(&[1.0], 2.0).2);
    println!("{:?}", caller_jvp(&[1.0], 2.0, &[0.5], 1.0));
    println!("{:?}", caller_hvp(&[1.0], 2.0, &[0.5], 1.0));
    println!("{:?}", caller_hessian(&[1.0], 2.0).2);
}
