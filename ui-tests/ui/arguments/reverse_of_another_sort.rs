use tapeless::differentiate;

#[differentiate(reverse)]
fn f(x: f64) -> f64 {
    x * x
}

#[differentiate(reverse(rows))]
fn g(x: f64) -> f64 {
    x * x
}

fn main() {
    f_grad(1.0);
    g_grad(1.0);
}
