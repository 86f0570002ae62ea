use tapeless::differentiate;

#[differentiate(hessian(product, sparse))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let (value, slope, product): (f64, f64, f64) = f_hvp(3.0, 1.0);
    println!("{value} {slope} {product}");
}
