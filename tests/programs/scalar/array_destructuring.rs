// An array parameter taken apart by a pattern.
#[differentiate(forward, hessian)]
pub fn array_destructuring(p: [f64; 3]) -> f64 {
    let [x, y, z] = p;
    x * y + y * z + z * z * x
}
