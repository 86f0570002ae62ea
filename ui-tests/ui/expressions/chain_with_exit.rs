use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    x.iter()
        .map(|v| {
            if *v < 0.0 {
                return 0.0;
            }
            v.sqrt()
        })
        .sum::<f64>()
}

// The second closure does not see the `v` of the first.
#[differentiate]
fn g(x: &[f64], v: f64) -> f64 {
    x.iter().map(|v| v * v).map(|w| w * v).sum::<f64>()
}

fn main() {}
