// Of a minimum over many only one counts: on the way back the loops of the others are skipped.
#[differentiate(forward, hessian, wrt(centres, scale))]
pub fn nearest(centres: &[f64], scale: f64, points: &[f64], d: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..points.len() / d {
        let mut least = f64::INFINITY;
        for c in 0..centres.len() / d {
            let mut square = 0.0;
            for j in 0..d {
                let t = points[i * d + j] - scale * centres[c * d + j];
                square += t * t;
            }
            if square < least {
                least = square;
            }
        }
        total += least.sqrt();
    }
    total
}
