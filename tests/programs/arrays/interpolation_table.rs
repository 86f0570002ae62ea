// A constant table looked up at an active place.
const TABLE: [f64; 5] = [0.0, 1.0, 0.5, 2.0, -1.0];

#[differentiate(forward, hessian)]
pub fn interpolation_table(x: f64) -> f64 {
    let k = (x.floor() as usize).min(TABLE.len() - 2);
    let w = x - k as f64;
    TABLE[k] + (TABLE[k + 1] - TABLE[k]) * w
}
