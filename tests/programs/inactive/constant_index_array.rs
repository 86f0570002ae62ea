// Slices of integers as parameters, walked by reference and zipped.
#[differentiate(forward, hessian)]
pub fn constant_index_array(x: &[f64], order: &[usize]) -> f64 {
    let mut s = 0.0;
    for (k, &i) in order.iter().enumerate() {
        s += x[i] * x[k];
    }
    for (v, &i) in x.iter().zip(order) {
        s *= v + i as f64;
    }
    s
}
