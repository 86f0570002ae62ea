// One variable as both operands of each operator.
#[differentiate(forward, hessian)]
pub fn same_operand_twice(x: f64) -> f64 {
    (x + x) * (x * x) + (x - x) + x / x
}
