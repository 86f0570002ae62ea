// The integer that would have to lie on a stack is of a type that only rustc knows.
#[differentiate(forward(lanes), hessian)]
pub fn recursion_of_unknown_integer(x: f64, bits: u16) -> f64 {
    let mut left = bits;
    let mut product = 1.0;
    while left != 0 {
        let lowest = left.trailing_zeros();
        left &= left - 1;
        product *= (recursion_of_unknown_integer(x, left >> 1) + x) * f64::from(lowest + 1);
    }
    product
}
