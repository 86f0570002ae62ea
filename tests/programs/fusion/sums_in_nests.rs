// Sums of several loops and branches in one another, some of whose adjoints are needed further up.
#[differentiate(forward, hessian)]
pub fn sums_in_nests(x: &[f64], k: f64, c: f64) -> f64 {
    let scale = k.exp() * c;
    let mut energy = 1.0;
    let mut penalty = 0.0;
    for i in 0..x.len() {
        let mut near = 0.0;
        for j in 0..i {
            let r = (x[i] - x[j]).abs() + 0.1;
            if r < 1.0 {
                energy -= scale * (r.sqrt() * k).ln();
            } else {
                near += c / r;
            }
        }
        penalty += near.sqrt() + near * k;
    }
    2.0 * energy - penalty * c.sin() + scale
}
