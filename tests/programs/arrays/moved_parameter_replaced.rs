// Parameters passed by value that move to other names, and are replaced and exchanged under those.
#[differentiate(forward, hessian)]
pub fn moved_parameter_replaced(mut w: Vec<f64>, s: Vec<f64>, k: f64) -> f64 {
    w[0] *= k;
    let mut moved = w;
    let mut sum = moved[0] * moved[1];
    moved = vec![sum * moved[1], s[1], k];
    let passed_on = s;
    let mut other = passed_on;
    other[0] *= moved[2];
    std::mem::swap(&mut moved, &mut other);
    for x in other.iter() {
        sum += x * x;
    }
    sum + moved[0] * moved[1]
}
