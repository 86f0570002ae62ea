use tapeless::differentiate;

#[differentiate]
fn f(a: &[f64], b: &[f64], first: bool) -> f64 {
    let chosen = if first { a } else { b };
    chosen[0] * chosen[1]
}

fn main() {}
