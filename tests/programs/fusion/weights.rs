// Weights of a softmax: where one underflows, all that hangs on it is skipped on the way back, but for
// what is put back for the components before it.
#[differentiate(wrt(means, rates), forward, hessian(product))]
pub fn weights(means: &[f64], rates: &[f64; 3], points: &[f64], d: usize) -> f64 {
    let mut apart = vec![0.0; d];
    let mut scaled = vec![0.0; d];
    let mut terms = [0.0; 3];
    let mut total = 0.0;
    for i in 0..points.len() / d {
        for c in 0..3 {
            for j in 0..d {
                apart[j] = points[i * d + j] - means[c * d + j];
                scaled[j] = rates[c] * apart[j] * apart[j];
            }
            for j in 0..d {
                for p in j + 1..d {
                    scaled[p] += apart[j] * rates[c] * scaled[j];
                }
            }
            let mut square = 0.0;
            for j in 0..d {
                square += scaled[j] * scaled[j] + apart[j] * apart[j];
            }
            terms[c] = -square;
        }
        let mut largest = f64::NEG_INFINITY;
        for c in 0..3 {
            largest = largest.max(terms[c]);
        }
        let mut sum = 0.0;
        for c in 0..3 {
            sum += (terms[c] - largest).exp();
        }
        total += largest + sum.ln();
    }
    total
}
