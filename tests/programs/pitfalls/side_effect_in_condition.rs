// Study, row 6: an active assignment in the loop's condition, an empty body.
#[differentiate(forward, hessian)]
pub fn side_effect_in_condition(i: f64, j: f64) -> f64 {
    let mut r = 1.0;
    let mut c = 0;
    while {
        r = r * i + i * j;
        c += 1;
        c < 3
    } {}
    r
}
