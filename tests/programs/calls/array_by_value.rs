// Arrays passed and returned by value.
#[differentiate(forward, hessian(calls))]
pub fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

#[differentiate(forward, hessian(product))]
pub fn array_by_value(x: f64, y: f64) -> f64 {
    let c = cross([x, y, 1.0], [y * y, 0.5, x]);
    let d = cross(c, [1.0, x, y]);
    d[0] * c[1] + d[2]
}
