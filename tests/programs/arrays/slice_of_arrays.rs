// `&[[f64; 2]]`: its gradient is a `Vec<[f64; 2]>`.
#[differentiate(forward, hessian)]
pub fn slice_of_arrays(points: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for i in 1..points.len() {
        let dx = points[i][0] - points[i - 1][0];
        let dy = points[i][1] - points[i - 1][1];
        s += dx.hypot(dy);
    }
    s
}
