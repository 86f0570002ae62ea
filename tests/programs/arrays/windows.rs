// Neighbours, also where there are none.
#[differentiate(forward, hessian)]
pub fn windows(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for pair in x.windows(2) {
        s += (pair[1] - pair[0]) * (pair[1] - pair[0]) * pair[0];
    }
    for (i, w) in x.windows(n).enumerate() {
        let mut product = 1.0;
        for v in w {
            product *= v;
        }
        s = s * 0.5 + product * i as f64;
    }
    s
}
