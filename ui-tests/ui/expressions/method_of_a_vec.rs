use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(f64::total_cmp);
    v.reverse();
    v.extend_from_slice(x);
    let last = v.last();
    v[0] * v[1] * last.copied().unwrap_or(1.0)
}

fn main() {}
