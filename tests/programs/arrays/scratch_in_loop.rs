// A scratch array that lives within one turn of the loop.
#[differentiate(forward, hessian)]
pub fn scratch_in_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        let mut t = [0.0; 3];
        for j in 0..n {
            t[j] = x[i] * x[j] + s;
        }
        for j in 1..n {
            t[j] *= t[j - 1];
        }
        s += t[n - 1].sin();
    }
    s
}
