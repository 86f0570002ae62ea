// Two recursive calls in one expression, the first feeding the second.
#[differentiate(forward(lanes), hessian)]
pub fn recursion_twice(x: f64, y: f64, n: u32) -> f64 {
    if n == 0 {
        x * y
    } else {
        let a = recursion_twice(x * 0.5, y, n - 1);
        a + recursion_twice(y, a, n - 1).sin()
    }
}
