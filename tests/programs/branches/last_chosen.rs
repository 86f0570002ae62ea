// The last of what a loop chooses counts, in two variables at once; where what was chosen is used along
// the way, all of it does.
#[differentiate(forward, hessian)]
pub fn last_chosen(x: &[f64]) -> f64 {
    let n = x.len();
    let mut least = f64::INFINITY;
    let mut partner = 1.0;
    for i in 0..n {
        if x[i] < least {
            least = x[i];
            partner = x[i] * x[n - 1 - i];
        }
    }
    let mut most = x[0];
    let mut weighted = 0.0;
    for i in 0..n {
        if x[i] > most {
            most = x[i];
        }
        weighted += most * x[i];
    }
    let mut largest = 0.25;
    for i in 0..n {
        largest = x[i].max(largest);
    }
    least * partner + weighted * largest
}
