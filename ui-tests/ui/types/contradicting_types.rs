use tapeless::differentiate;

#[differentiate]
fn f(x: f64, flag: bool) -> f64 {
    let mut y = x;
    if y && flag {
        y = 2.0;
    }
    y
}

fn main() {
    f_grad(1.0, true);
}
