// Counters, flags and integer arithmetic as written, beside the floats.
#[differentiate(forward, hessian)]
pub fn integer_bookkeeping(x: &[f64]) -> f64 {
    let mut positive = 0usize;
    let mut hash = 17_u32;
    let mut last = false;
    let mut s = 0.0;
    for i in 0..x.len() {
        hash = hash.wrapping_mul(31) ^ (i as u32 + 1);
        if x[i] > 0.0 {
            positive += 1;
            last = !last;
        }
        if hash % 3 != 0 || last {
            s += x[i] * x[i] * (i % 2 + 1) as f64;
        }
    }
    s / positive as f64
}
