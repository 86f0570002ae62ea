// Divide and conquer in place: each call is lent half of the slice.
#[differentiate(forward(lanes), hessian(calls))]
pub fn smooth(u: &mut [f64], k: f64) {
    let n = u.len();
    if n < 2 {
        u[0] = (u[0] * k).sin();
        return;
    }
    smooth(&mut u[..n / 2], k);
    smooth(&mut u[n / 2..], k);
    u[0] += u[n - 1] * k;
}

#[differentiate(forward, hessian(product))]
pub fn recursion_subslice(x: &[f64], k: f64) -> f64 {
    let mut u = x.to_vec();
    smooth(&mut u, k);
    u[0] * u[1] + u[2]
}
