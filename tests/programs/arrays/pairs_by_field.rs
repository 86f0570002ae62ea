// Tuples that have references in them, under one name: in loops, closures, another tuple.
#[differentiate(forward, hessian)]
pub fn pairs_by_field(rows: &[[f64; 2]], w: &[f64]) -> f64 {
    let mut s = rows.iter().zip(w).map(|p| p.0[0] * p.1).sum::<f64>();
    for p in rows.iter().zip(w).enumerate() {
        let (row, k) = p.1;
        s += row[0] * k * p.0 as f64;
        for v in p.1.0 {
            s += v * *p.1.1;
        }
    }
    let mut a = w.to_vec();
    for p in a.iter_mut().zip(w) {
        *p.0 *= p.1;
    }
    let kept = (&mut a, 3.0);
    kept.0[0] = kept.1 * kept.0[0] + kept.0[1];
    let ends = ((&rows[0], &w[1..]), 2.0);
    let again = ends.0;
    let mut scaled = (&w[0], 2.0);
    scaled.1 *= *scaled.0;
    s * again.0[1] + again.1[0] * ends.1 * a[0] + scaled.1.sin()
}
