// Branches in branches, as statement and as value.
#[differentiate(forward, hessian)]
pub fn nested_if(x: f64, y: f64) -> f64 {
    let mut r = x;
    if x > 0.0 {
        r = if y > 0.0 { r * y } else { r + y * y };
        if r > 0.5 {
            r *= 2.0;
        }
    } else if y > 0.0 {
        r -= y * x;
    }
    r * r
}
