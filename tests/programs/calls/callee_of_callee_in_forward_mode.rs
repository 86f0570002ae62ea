// What the middle function returns has a type that only rustc knows: it carries one direction.
#[differentiate(forward, hessian(calls))]
pub fn turn(v: [f64; 2]) -> [f64; 2] {
    [v[0] * v[1], v[1].sin()]
}

#[differentiate(forward, hessian(calls))]
pub fn twice(v: [f64; 2]) -> [f64; 2] {
    let once = turn(v);
    turn(once)
}

#[differentiate(forward, hessian(product))]
pub fn callee_of_callee_in_forward_mode(x: f64, y: f64) -> f64 {
    let r: [f64; 2] = twice([x, y]);
    r[0] * r[1]
}
