// A call borrows again, on the way back, an array that has been filled for other calls since.
#[differentiate(forward, hessian(calls))]
pub fn norm(x: &[f64]) -> f64 {
    let mut squares = 0.0;
    for i in 0..x.len() {
        squares += x[i] * x[i];
    }
    squares.sqrt()
}

#[differentiate(forward, hessian)]
pub fn lent_scratch(x: &[f64], k: f64) -> f64 {
    let mut row = vec![0.0; 2];
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut sum = 0.0;
        for c in 0..3 {
            for j in 0..2 {
                row[j] = x[i] * (c + j + 1) as f64 + k;
            }
            sum += norm(&row);
        }
        total += sum * sum;
    }
    total
}
