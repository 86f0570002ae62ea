// Rows that loops overwrite before a callee reads them, each in its own way: twice an iteration, read
// by neighbours, from the second cell on, up to the middle, downwards in single precision, row by row.
#[differentiate(forward, hessian(calls))]
fn squares(y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for y in y {
        sum += y * y;
    }
    sum
}

#[differentiate(forward, hessian(calls))]
fn rough_squares(y: &[f32]) -> f32 {
    let mut sum = 0.0;
    for y in y {
        sum += y * y;
    }
    sum
}

#[differentiate(forward, hessian)]
pub fn overwritten_rows(x: &[f64], steps: usize) -> f64 {
    let n = x.len();
    let mut twice = x.to_vec();
    let mut behind = x.to_vec();
    let mut ahead = x.to_vec();
    let mut half = x.to_vec();
    let mut whole = vec![0.8; n];
    let mut rough = vec![0.5f32; n];
    let mut rows = vec![vec![0.7; n]; 2];
    let mut sum = 0.0;
    for step in 0..steps {
        for i in 0..n {
            twice[i] = twice[i] * x[i];
            twice[i] = twice[i] * twice[i] + 0.1;
        }
        for i in 0..n {
            behind[i] = behind[i] * behind[i / 2];
        }
        for i in 1..n {
            ahead[i] = ahead[i] * ahead[i - 1] + x[i];
        }
        for i in 0..n / 2 {
            half[i] = half[i] * half[n - 1 - i];
        }
        let [a, b]: [f64; 2] = [squares(&twice), squares(&behind)];
        let [c, d]: [f64; 2] = [squares(&ahead), squares(&half)];
        sum += a * b + c * d;
        for i in (0..n).rev() {
            whole[i] = x[i] * whole[i] + 0.1;
            rough[i] = x[i] as f32 * rough[i];
        }
        for r in 0..2 {
            for i in 0..n {
                let mut mean = 0.0;
                for j in 0..n {
                    mean += x[j] * rows[1 - r][j];
                }
                rows[r][i] = 0.3 * mean * rows[r][i];
            }
            sum += squares(&rows[r]);
        }
        if step != 1 {
            for i in 0..n {
                whole[i] = whole[i] * whole[i];
                if i == 2 {
                    continue;
                }
                rough[i] = rough[i] * rough[i] + 0.5;
            }
        }
        let (e, f): (f64, f32) = (squares(&whole), rough_squares(&rough));
        sum += e * f as f64;
    }
    sum
}
