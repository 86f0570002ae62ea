use tapeless::differentiate;

#[differentiate]
fn broken(x: &[f64]) -> f64 {
    let mut s = x[0];
    let mut i = 0usize;
    loop {
        s = if i == 3 { break } else { s * x[1] + 1.0 };
        i += 1;
    }
    s
}

fn main() {}
