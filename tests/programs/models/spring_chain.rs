// Masses joined by springs, one end held, by semi-implicit Euler steps.
#[differentiate(forward, hessian)]
pub fn spring_chain(start: &[f64], push: &[f64], stiffness: f64, steps: usize) -> f64 {
    let n = start.len();
    let dt = 0.1;
    let mut x = vec![0.0; n];
    let mut v = vec![0.0; n];
    for i in 0..n {
        x[i] = start[i];
        v[i] = push[i];
    }
    for _ in 0..steps {
        for i in 1..n {
            let left = x[i] - x[i - 1] - 1.0;
            let mut force = -stiffness * left;
            if i + 1 < n {
                let right = x[i + 1] - x[i] - 1.0;
                force += stiffness * right + 0.1 * right * right * right;
            }
            v[i] += dt * (force - 0.05 * v[i]);
        }
        for i in 1..n {
            x[i] += dt * v[i];
        }
    }
    let mut energy = 0.0;
    for i in 1..n {
        let stretch = x[i] - x[i - 1] - 1.0;
        energy += 0.5 * v[i] * v[i] + 0.5 * stiffness * stretch * stretch;
    }
    energy
}
