// What `core::mem` takes out of a place: all of it, with something else left behind.
#[differentiate(forward, hessian(product))]
pub fn content_taken(k: f64, u: &mut Vec<f64>, n: usize) -> f64 {
    let mut range = (k, 1.0);
    let mut last = 1.0;
    let mut sum = 0.0;
    let mut left = n;
    while left > 0 {
        left = std::mem::take(&mut left) - 1;
        let old = std::mem::replace(u, vec![0.0; u.len()]);
        for i in 0..old.len() {
            u[i] = old[i] * (k * old[(i + 1) % old.len()]).sin();
        }
        let mut row = std::mem::take(u);
        row[0] *= row[1] * last;
        sum += row[0];
        let before = std::mem::replace(&mut last, sum.cos());
        let next = (range.1 * before, range.0 + k);
        range.0 += std::mem::replace(&mut range, next).1;
        *u = row;
    }
    let low = std::mem::take(&mut range.0);
    sum + u[0] * last + low * range.1 + range.0
}
