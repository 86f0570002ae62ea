use tapeless::differentiate;

#[differentiate(wrt(x))]
fn f(x: f64, powers: &mut [f64]) -> f64 {
    powers[0] = x;
    powers[1] = x * x;
    powers[0] + powers[1]
}

fn main() {
    f_grad(1.0, &mut [0.0; 2]);
}
