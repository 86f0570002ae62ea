// `panic!` and `unreachable!` in arms that do not return.
#[differentiate(forward, hessian)]
pub fn unreachable(x: f64, n: u8) -> f64 {
    let y = match n {
        0 => x,
        1 => x * x,
        2 => panic!("two is not allowed"),
        _ => unreachable!("n is {n}"),
    };
    if y < 0.0 {
        panic!("negative");
    }
    y * x
}
