use tapeless::differentiate;

#[differentiate]
fn later(x: f64, y: f64, first: bool) -> f64 {
    let (mut u, mut w) = (x, y);
    let a;
    if first {
        a = &mut u;
    } else {
        a = &mut w;
    }
    *a = 2.0;
    u * w
}

#[differentiate]
fn one_or_another(x: f64, y: f64, first: bool) -> f64 {
    let (mut u, mut w) = (x, y);
    let a = if first { &mut u } else { &mut w };
    *a = 2.0 * *a;
    u * w
}

#[differentiate]
fn in_an_array(x: f64, y: f64) -> f64 {
    let (mut u, mut w) = (x, y);
    for a in [&mut u, &mut w] {
        *a = 2.0 * *a;
    }
    u * w
}

fn main() {}
