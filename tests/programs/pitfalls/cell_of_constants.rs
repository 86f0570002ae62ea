// A cell to which a loop adds constants: nothing runs back through the loop, and what it adds up must
// be rounded as the user's own sum is.
#[differentiate(forward, hessian)]
pub fn cell_of_constants(x: f64, n: usize) -> f64 {
    let mut cells = [x, -0.536_224_162_053_559_7];
    for _ in n..3 {
        cells[1] += 0.8;
    }
    cells[1] * x + cells[0]
}
