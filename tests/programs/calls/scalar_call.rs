// A call of another differentiated function.
#[differentiate(forward, hessian(calls))]
pub fn area(w: f64, h: f64) -> f64 {
    w * h.sin()
}

#[differentiate(forward, hessian)]
pub fn scalar_call(x: f64, y: f64) -> f64 {
    area(x * y, x) + area(y, y)
}
