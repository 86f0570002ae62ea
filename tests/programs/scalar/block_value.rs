// Blocks as values, with their own locals, inside an expression.
#[differentiate(forward, hessian)]
pub fn block_value(x: f64) -> f64 {
    let a = {
        let t = x * 2.0;
        let u = t + 1.0;
        t * u
    };
    a + {
        let t = a * x;
        t.sin()
    } * x
}
