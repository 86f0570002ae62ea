use tapeless::differentiate;

#[differentiate(forward, hessian)]
fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

fn main() {
    println!("{:?}", polar_jvp(3.0, 4.0, 1.0, 0.0));
}
