// Twenty statements as users write them: lets, tuples, blocks and overwrites together.
const GAIN: f64 = 0.75;

#[differentiate(forward, hessian)]
pub fn large_straight_line(a: f64, b: f64, c: f64, d: f64) -> f64 {
    let ab = a * b;
    let (s, t) = (ab.sin(), (ab + c).cos());
    let mut acc = s * t;
    acc += GAIN * d;
    let norm = {
        let u = a - c;
        let v = b - d;
        (u * u + v * v + 1e-3).sqrt()
    };
    let scaled = acc / norm;
    let (mut lo, mut hi) = (scaled - d, scaled + d);
    (lo, hi) = (hi * 0.5, lo * lo);
    lo *= hi;
    let acc = acc * lo;
    let ratio = (acc + 2.0) / (1.0 + hi * hi);
    let energy = 0.5 * ratio * ratio + ab.exp() * 0.01;
    let correction = -energy / (norm + d * d);
    energy + correction - acc * ratio
}
