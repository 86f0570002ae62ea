// A `Vec` made of its own elements, of another length.
#[differentiate(forward, hessian(product))]
pub fn replaced_by_longer(x: f64, s: &[f64; 3]) -> f64 {
    let mut ys = s.to_vec();
    ys = vec![x.cos(), x.tanh(), (ys[0] * 1.7).tanh(), (2.0 + ys[ys.len() % 3].sin()).atan()];
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * ys[i] * (i as f64 + 0.5);
    }
    total + ys[s.len() % ys.len()]
}
