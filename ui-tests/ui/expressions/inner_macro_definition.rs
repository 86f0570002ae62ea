use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    macro_rules! two {
        () => {
            2.0
        };
    }
    x * 2.0
}

fn main() {}
