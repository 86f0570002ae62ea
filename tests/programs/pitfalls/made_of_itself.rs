// Aggregates assigned from parts of themselves: the adjoint of a part is not that of what comes to its place.
#[differentiate(forward, hessian)]
pub fn made_of_itself(x: &[f64]) -> f64 {
    let mut m = [[x[0], x[1]], [x[2], x[3]]];
    m = [m[1], m[0]];
    m[0][0] *= 2.0;
    m = [[m[0][1] * 2.0, m[1][0]], m[0]];
    let mut t = ([x[0], x[2]], [x[1], x[3]]);
    t = (t.1, t.0);
    t = (t.0, [t.1[1] * 2.0, t.0[0]]);
    let mut v = vec![vec![x[0], x[1]], vec![x[2]]];
    v = vec![v[1].clone(), v[0].clone(), v[1].clone()];
    v = v.clone();
    let mut a = [x[1], x[3]];
    (a, m) = (m[0], [m[1], a]);
    m[0][0] * m[0][1] * m[1][1] + t.0[0] * t.1[0] * t.1[1] + v[0][0] * v[1][1] * v[2][0] * a[1]
}
