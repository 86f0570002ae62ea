// An immutable `static`, also indexed.
static TABLE: [f64; 4] = [0.5, 1.5, -2.5, 3.5];
static RATE: f64 = 0.125;

#[differentiate(forward, hessian)]
pub fn statics(x: f64, n: usize) -> f64 {
    TABLE[n] * x * x + TABLE[0] * x + RATE
}
