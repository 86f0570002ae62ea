use tapeless::differentiate;

#[differentiate(wrt(x))]
fn damped(x: f64, rate: f64) -> f64 {
    x * (-rate).exp()
}

#[differentiate]
fn f(x: f64) -> f64 {
    damped(x, x * x)
}

fn main() {
    f_grad(1.0);
}
