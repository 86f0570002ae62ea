// A matrix filled with one active value, with no rows at all, too.
#[differentiate(forward, hessian)]
pub fn rows_of_a_value(x: f64, n: usize) -> f64 {
    let m = vec![vec![x; 3]; n];
    let mut s = x;
    for i in 0..n {
        s += m[i][1] * m[i][2] * (i as f64 + 1.0);
    }
    s
}
