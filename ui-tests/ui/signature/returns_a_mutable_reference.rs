use tapeless::differentiate;

#[differentiate]
fn f(x: &mut [f64]) -> &mut [f64] {
    x[0] *= 2.0;
    x
}

fn main() {}
