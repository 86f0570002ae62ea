// The adjoint of each recursive call's result is known before the call.
#[differentiate(wrt(a), forward(lanes), hessian)]
pub fn minors(a: &[f64], n: usize, row: usize, columns: u64) -> f64 {
    if row == n {
        return 1.0;
    }
    let mut sum = 0.0;
    let mut sign = 1.0;
    let mut left = columns;
    for _ in row..n {
        let column = left.trailing_zeros() as usize;
        left &= left - 1;
        sum += sign * a[row * n + column] * minors(a, n, row + 1, columns & !(1 << column));
        sign = -sign;
    }
    sum
}
