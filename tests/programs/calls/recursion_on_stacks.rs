// What each call keeps lies on stacks between what the calls in it keep: scalars, an integer, a flag, an
// array, overwritten cells, in loops and branches; the recursion goes two ways.
#[differentiate(forward(lanes), hessian)]
pub fn recursion_on_stacks(x: &[f64], z: f64) -> f64 {
    let n = x.len();
    if n == 1 {
        return (x[0] * z).sin();
    }
    let mut parts = [1.0, 2.0];
    let mut product = z;
    let mut half = n / 2;
    while half > 0 {
        let rest = recursion_on_stacks(&x[half..], product);
        parts[0] *= rest;
        let large = rest > 0.2;
        if large {
            let ends = [x[0] * rest, x[half], rest];
            parts[1] = recursion_on_stacks(&ends[..1], ends[1]) * parts[0].exp();
        }
        product *= (rest + parts[1]).cos();
        if large {
            product += x[n - 1] * rest;
        }
        half /= 2;
    }
    for i in 0..2 {
        product = product * parts[i] + recursion_on_stacks(&x[i..i + 1], product);
    }
    product
}
