// Elements of gradients, stored one by one: all of them, some, in one arm, twice, in a loop.
#[differentiate(forward, hessian)]
pub fn born_elements(a: [f64; 3], b: [f64; 2], c: [f64; 3], k: usize) -> f64 {
    let mut sum = a[0] * a[1] + a[2].sin();
    if sum > 0.0 {
        sum += b[1] * c[0];
    } else {
        sum *= c[2];
    }
    for _ in 0..k {
        sum += c[1] * c[1];
    }
    sum + a[1] * b[1]
}
