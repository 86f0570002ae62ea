// The k-means objective: each point counts with its nearest centre.
#[differentiate(forward, hessian, wrt(centres))]
pub fn kmeans(centres: &[f64], points: &[f64], dim: usize) -> f64 {
    let k = centres.len() / dim;
    let mut cost = 0.0;
    for p in 0..points.len() / dim {
        let mut best = f64::INFINITY;
        for c in 0..k {
            let mut d = 0.0;
            for j in 0..dim {
                let delta = points[p * dim + j] - centres[c * dim + j];
                d += delta * delta;
            }
            if d < best {
                best = d;
            }
        }
        cost += best;
    }
    cost
}
