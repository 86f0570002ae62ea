// A tuple that has references in it, mentioned as a whole by macros and by a closure that carry no derivative.
#[differentiate(forward, hessian)]
pub fn pair_in_macros(x: &[f64], order: &[usize]) -> f64 {
    let mut s = 1.0;
    for p in order.iter().enumerate() {
        assert!(p.0 < 3 && *p.1 < x.len(), "{p:?}");
        let steps = [3usize, 4].iter().map(|k| k + p.0).max().unwrap();
        let q = (p, &x[*p.1]);
        s += x[p.0] * q.1 * s * steps as f64;
    }
    s
}
