// A `Vec` moves to another name, and what it was called before gets new content: in place, in a loop, by
// way of a block, and to exchange two of them.
#[differentiate(forward, hessian)]
pub fn moved_and_replaced(x: &[f64]) -> f64 {
    let mut a = vec![x[0], x[1]];
    let t = a;
    a = vec![x[2], 1.0];
    let mut sum = a[0] * t[1] + t[0] * t[0];
    let mut b = vec![x[1] * x[2], x[0]];
    for _ in 0..3 {
        let old = a;
        a = b;
        b = old;
        a[0] += b[1] * sum;
        sum += a[0] * b[0];
    }
    let c = {
        let mut d = a;
        d[1] *= sum;
        d
    };
    a = c.clone();
    a[1] += x[0];
    let (p, q) = (a, b);
    a = q;
    b = p;
    let moved = b;
    sum + a[0] * moved[1] + c[1] * moved[0]
}
