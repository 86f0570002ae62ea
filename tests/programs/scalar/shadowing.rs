// Each `let x` is a new variable; the inner scope gives the outer one back.
#[differentiate(forward, hessian)]
pub fn shadowing(x: f64) -> f64 {
    let x = x * x;
    let y = {
        let x = x + 1.0;
        x * x
    };
    let x = x * y;
    x + y
}
