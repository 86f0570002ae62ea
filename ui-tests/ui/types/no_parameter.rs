use tapeless::differentiate;

#[differentiate]
fn f() -> f64 {
    1.0
}

fn main() {
    f();
}
