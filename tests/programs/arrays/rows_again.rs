// Rows that a nest reads again and again: those that no direction moves are left out.
#[differentiate(forward, hessian)]
pub fn rows_again(x: &[f64], points: usize, bones: usize) -> f64 {
    let mut rows = vec![[0.0; 2]; x.len()];
    for b in 0..x.len() {
        rows[b] = [x[b].sin(), -0.0];
    }
    let mut spread = vec![0.0; points];
    let mut sum = 0.0;
    for p in 0..points {
        for b in (0..bones).rev() {
            if b >= x.len() || (p + b) % 3 == 0 {
                continue;
            }
            let weight = p as f64 - 0.5 * b as f64;
            for i in 0..2 {
                let moved = rows[b][i] * weight;
                if weight > 0.0 {
                    spread[p] += moved;
                } else {
                    sum -= moved;
                }
            }
            if b == 1 && p == 2 {
                break;
            }
        }
    }
    for p in 0..points {
        sum += spread[p] * spread[p];
    }
    sum
}
