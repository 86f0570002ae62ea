// Below an early return, a call's result goes into the elements of what is returned.
#[differentiate(forward, hessian(calls))]
pub fn dot(a: [f64; 2], b: [f64; 2]) -> f64 {
    a[0] * b[0] + a[1] * b[1]
}

#[differentiate(forward, hessian(calls))]
pub fn reflect(v: [f64; 2], axis: [f64; 2]) -> [f64; 2] {
    let square = dot(axis, axis);
    if square == 0.0 {
        return v;
    }
    let along = 2.0 * dot(v, axis) / square;
    [v[0] - along * axis[0], v[1] - along * axis[1]]
}

#[differentiate(forward, hessian(product))]
pub fn call_below_return(x: &[f64]) -> f64 {
    let [a, b] = reflect([x[0], x[1]], [x[2], x[3]]);
    a * a * b
}
