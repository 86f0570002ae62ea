// Arrays passed by value: their adjoints are added to in place, even by a callee that overwrites its copy.
#[differentiate(forward, hessian(calls))]
pub fn bond(p: [f64; 2], q: [f64; 2], k: f64) -> f64 {
    let mut square = 0.0;
    for i in 0..2 {
        square += (p[i] - q[i]) * (p[i] - q[i]);
    }
    k / (1.0 + square)
}

#[differentiate(forward, hessian(calls))]
pub fn folded(mut p: [f64; 2], q: (f64, [f64; 2])) -> f64 {
    p[0] = p[1] * q.0 + p[0];
    p[1] = p[0] * p[0] * q.1[1];
    p[0] + p[1] * q.1[0]
}

#[differentiate(forward, hessian)]
pub fn arrays_lent(atoms: &[[f64; 2]], k: f64) -> f64 {
    let mut total = 0.0;
    for i in 1..atoms.len() {
        for j in 0..i {
            total += bond(atoms[i], atoms[j], k);
        }
        total += total * folded(atoms[i], (k, atoms[i]));
    }
    let mut last = atoms[0];
    let first = folded(last, (k, last));
    last[1] = first * k;
    total + bond(last, atoms[1], first) + folded(last, (first, atoms[1])) + bond(last, last, k)
}
