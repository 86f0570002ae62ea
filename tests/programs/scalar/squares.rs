// Squares, with constants between the factors and beside other uses of what is squared.
#[differentiate(forward, hessian)]
pub fn squares(x: f64, y: f64) -> f64 {
    let w = 3.0 * x;
    let v = y * 0.5;
    let mixed = x * y;
    x * x + w * x + y * v * x + v * y - 2.0 * y * y * x + w * 0.25 + mixed * x + x * mixed
}
