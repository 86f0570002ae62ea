// A recursive function is called with an adjoint that is known only after the call.
#[differentiate(forward, hessian)]
pub fn call_of_recursion(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for _ in 0..2 {
        product *= power(x[0], 3) + power(x[1], 2);
    }
    product
}

#[differentiate(forward(lanes), hessian(calls))]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}
