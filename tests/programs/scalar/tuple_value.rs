// A tuple built, read by field and overwritten by field.
#[differentiate(forward, hessian)]
pub fn tuple_value(x: f64, y: f64) -> f64 {
    let mut pair = (x * y, x + y);
    pair.0 = pair.0 * pair.1;
    pair.1 += x;
    pair.0 - pair.1 * pair.1
}
