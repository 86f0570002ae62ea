// Five neighbours, one of them read twice, in a range that begins and ends at values: increments wait
// for their cell, also where the loop has fewer iterations than they wait.
#[differentiate(forward, hessian)]
pub fn wide_stencil(x: &[f64], c: f64, from: usize, to: usize) -> f64 {
    let mut bends = 0.0;
    let mut slopes = c;
    for i in from..=to {
        bends += x[i] * (x[i - 2] - 4.0 * x[i - 1] + 6.0 * x[i] - 4.0 * x[i + 1] + x[i + 2]);
        slopes -= c * x[i + 1] * x[i - 1];
    }
    bends * slopes
}
