// `&&`, `||`, `!`, comparisons held in variables.
#[differentiate(forward, hessian)]
pub fn boolean_conditions(x: f64, y: f64, flag: bool) -> f64 {
    let both = x > 0.0 && y > 0.0;
    let outside = !both && (x < -0.5 || y >= 3.0);
    if both && flag {
        x * y
    } else if outside ^ !flag {
        x * x
    } else {
        y * y * x
    }
}
