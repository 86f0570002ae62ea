// Three loops deep with a state carried at each depth.
#[differentiate(forward, hessian)]
pub fn nest_of_three(x: &[f64], n: usize) -> f64 {
    let mut a = 1.0;
    for i in 0..n {
        let mut b = a * x[i];
        for j in 0..n {
            let mut c = b + x[j];
            for k in 0..n {
                c = c * 0.5 + x[k] * b;
            }
            b = (b + c).sin();
        }
        a += b * b;
    }
    a
}
