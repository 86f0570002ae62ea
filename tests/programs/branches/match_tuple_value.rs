// A `match` that yields a tuple.
#[differentiate(forward, hessian)]
pub fn match_tuple_value(x: f64, y: f64, quarter: usize) -> f64 {
    let (a, b) = match quarter % 4 {
        0 => (x, y),
        1 => (-y, x),
        2 => (-x * 2.0, -y),
        _ => (y, -x),
    };
    a * a * b
}
