// The last element of a view is overwritten: its index asks for the length of what is being borrowed.
#[differentiate(forward, hessian)]
pub fn last_of_view(mut f: Vec<f64>, n: usize) -> f64 {
    for i in 0..n {
        let head = &mut f[..];
        head[head.len() - 1] = 1.8;
        head[0] += head[i].sin();
    }
    f[0] * f[2]
}
