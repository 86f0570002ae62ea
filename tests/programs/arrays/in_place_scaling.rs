// `x[i] *= a` on a copy of the parameter, twice.
#[differentiate(forward, hessian)]
pub fn in_place_scaling(mut x: [f64; 3], a: f64) -> f64 {
    for i in 0..3 {
        x[i] *= a;
    }
    for i in 0..3 {
        x[i] *= x[i] + a;
    }
    x[0] + x[1] * x[2]
}
