// `break` out of a labelled block with a value.
#[differentiate(forward, hessian)]
pub fn labelled_block(x: f64) -> f64 {
    let y = 'pick: {
        if x < 0.0 {
            break 'pick x * x;
        }
        let t = x.sqrt();
        t * x
    };
    y * 2.0
}
