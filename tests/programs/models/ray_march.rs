// Marching along a ray until the distance to a disc is small, or it misses.
#[differentiate(forward, hessian(calls))]
pub fn distance(p: [f64; 2], centre: [f64; 2], radius: f64) -> f64 {
    (p[0] - centre[0]).hypot(p[1] - centre[1]) - radius
}

#[differentiate(forward, hessian)]
pub fn ray_march(origin: [f64; 2], angle: f64, radius: f64) -> f64 {
    let (s, c) = angle.sin_cos();
    let centre = [3.0, 2.0];
    let mut t = 0.0;
    for _ in 0..12 {
        let p = [origin[0] + t * c, origin[1] + t * s];
        let d = distance(p, centre, radius);
        if d < 1e-2 {
            return t + d;
        }
        if t > 10.0 {
            break;
        }
        t += d;
    }
    t * 0.5
}
