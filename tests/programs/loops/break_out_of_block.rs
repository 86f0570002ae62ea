// `break` with a value out of a labelled block, from a loop within.
#[differentiate(forward, hessian)]
pub fn break_out_of_block(x: f64, s: &[f64]) -> f64 {
    let c = 'b: {
        for v in s {
            if *v > x {
                break 'b *v * x;
            }
        }
        0.1
    };
    0.3 * c
}
