// Nested loops left through two different exits; each restores its own count.
#[differentiate(forward, hessian)]
pub fn two_exits(x: &[f64]) -> f64 {
    let mut s = 1.0;
    'all: for i in 0..x.len() {
        let mut k = 0;
        loop {
            s = s * 0.7 + x[i];
            if s > 2.0 {
                break 'all;
            }
            if s < -1.0 || k == 3 {
                break;
            }
            k += 1;
            s *= s;
        }
        s += x[i] * k as f64;
    }
    s
}
