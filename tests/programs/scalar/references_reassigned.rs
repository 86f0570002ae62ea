// Shared references to numbers that come to refer to others: the largest, and the next.
#[differentiate(forward, hessian)]
pub fn references_reassigned(x: &[f64], c: f64) -> f64 {
    let mut best = &x[0];
    let mut second: &f64 = &c;
    for v in x {
        if v > best {
            (second, best) = (best, v);
        }
    }
    for v in &x[1..] {
        if v < best && *v > *second {
            second = v;
        }
    }
    let mut last = best;
    if *second < 0.0 {
        last = &x[x.len() - 1];
    }
    best * c + second * *second * best + last.sin()
}
