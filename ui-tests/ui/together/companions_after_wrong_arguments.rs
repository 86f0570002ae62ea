use tapeless::differentiate;

#[differentiate(wrt(x, z), name = "energy")]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {
    let (value, d_x): (f64, f64) = energy_grad(1.0, 2.0);
    println!("{value} {d_x}");
}
