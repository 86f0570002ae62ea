// Arrays that calls yield become elements of an array, and results, early ones included.
#[differentiate(forward, hessian(calls))]
pub fn turn(v: [f64; 2], by: f64) -> [f64; 2] {
    let (s, c) = by.sin_cos();
    [c * v[0] - s * v[1], s * v[0] + c * v[1]]
}

#[differentiate(forward, hessian(calls))]
pub fn turn_twice(v: [f64; 2], by: f64) -> [f64; 2] {
    if by < 0.0 {
        return turn(v, by * by);
    }
    let once: [f64; 2] = turn(v, by);
    turn(once, by)
}

#[differentiate(forward, hessian)]
pub fn aggregate_results(x: &[f64]) -> f64 {
    let mut rows = [[0.0; 2]; 2];
    rows[0] = turn_twice([x[0], x[1]], x[2]);
    rows[1] = turn(rows[0], x[1]);
    rows[0] = turn(rows[0], x[0]);
    rows[0][0] * rows[1][1] + rows[0][1]
}
