// Counters that go along with the indices of loops, of several types and with several steps.
#[differentiate(forward, hessian)]
pub fn linear_counters(x: &[f64], n: usize) -> f64 {
    let mut sum = 1.0;
    let (mut at, mut row, mut odd, mut signed) = (0, 0, 1_u32, 0_i64);
    let mut even = 0;
    for i in 0..n {
        for j in 0..n {
            sum += x[at] * x[at] * (j + row) as f64;
            at += 1;
        }
        for j in i + 1..n {
            sum = sum * (x[j] + 0.1 * x[row]).sin() + odd as f64;
            row += 1;
        }
        odd += 2;
        even += 2;
        sum += (even as i32) as f64 * x[0];
        signed += i as i64;
        sum += x[at - 1] * signed as f64;
    }
    sum + x[row]
}
