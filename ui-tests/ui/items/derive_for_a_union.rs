use tapeless::differentiate;

#[derive(tapeless::Differentiable)]
union Bits {
    float: f64,
    int: u64,
}

#[differentiate]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
