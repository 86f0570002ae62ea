// `for_each`, changing elements and a variable outside.
#[differentiate(forward, hessian)]
pub fn for_each_chain(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    y.iter_mut().zip(x).for_each(|(a, b)| *a *= b + 1.0);
    let mut s = 1.0;
    y.iter().enumerate().map(|(i, v)| v * i as f64).for_each(|w| {
        let t = w * s;
        s = 0.5 * s + t;
    });
    s
}
