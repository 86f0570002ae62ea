// Iteration over rows, by name and by an array pattern.
#[differentiate(forward, hessian)]
pub fn iter_of_arrays(points: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for p in points {
        s += p[0] * p[1];
    }
    for [x, y] in points {
        s *= x - y;
    }
    s
}
