// `&x[a..b]`, `&x[..a]`, `&x[a..]`, `&x[..]` and `&x[a..=b]`.
#[differentiate(forward, hessian)]
pub fn subslice(x: &[f64]) -> f64 {
    let n = x.len();
    let middle = &x[1..n - 1];
    let head = &x[..2];
    let tail = &x[n - 2..];
    let all = &x[..];
    let closed = &x[1..=2];
    middle[0] * head[0] + tail[1] * middle[2] + all[3] * closed[1] * closed.len() as f64
}
