// A condition that is a block and overwrites an active variable each time it is tested.
#[differentiate(forward, hessian)]
pub fn while_block_condition(x: f64) -> f64 {
    let mut r = x;
    let mut c = 0;
    while {
        r = r * x + 1.0;
        c += 1;
        c < 4
    } {
        r = r.sin();
    }
    r * x
}
