// Parameters shadowed in a loop body and in an arm are still the arguments outside.
#[differentiate(forward, hessian)]
pub fn shadowed_parameter(x: f64, y: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        let x = x * (i + 1) as f64;
        let y = if x > 1.0 {
            let x = y * x;
            x * x
        } else {
            y
        };
        s += x * y;
    }
    s * x + y
}
