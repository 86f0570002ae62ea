// What a call returns is taken apart by a pattern whose type is written out.
#[differentiate(forward(lanes), hessian(calls))]
pub fn turned(v: [f64; 2], by: f64) -> [f64; 2] {
    let (s, c) = by.sin_cos();
    [c * v[0] - s * v[1], s * v[0] + c * v[1]]
}

#[differentiate(forward(lanes), hessian(calls))]
pub fn both(v: &[f64]) -> (f64, [f64; 2]) {
    let [x, y]: [f64; 2] = turned([v[0], v[1]], v[2]);
    (x * y, [y, x])
}

#[differentiate(forward, hessian)]
pub fn result_taken_apart(v: &[f64]) -> f64 {
    let (product, [y, _]): (f64, [f64; 2]) = both(v);
    let [a, b]: [f64; 2] = turned([y, product], v[0]);
    a * b + y
}
