// Of what calls overwrite, only what a reverse half reads is kept: `scaled` reads its output, `product`
// does not; `out` is also given other lengths, and written by the caller.
#[differentiate(forward, hessian)]
pub fn outputs_read_or_not(x: &[f64], steps: usize) -> f64 {
    let mut a = vec![0.0; 2];
    let mut b = [0.5, 0.25];
    let mut c = [0.0; 2];
    let mut out = vec![0.0; 2];
    let mut sum = 0.0;
    for step in 0..steps {
        product(x, &b, &mut a);
        b[0] = a[1] * x[0];
        b[1] = a[0];
        scaled(x, &mut c);
        if step == 1 {
            out = vec![x[0]; 3];
        }
        product(&b, x, &mut out[..2]);
        sum += a[0] * c[1] + out[1];
    }
    sum + a[1] + c[0]
}

#[differentiate(forward, hessian(calls))]
fn product(x: &[f64], y: &[f64], out: &mut [f64]) {
    for i in 0..2 {
        out[i] = x[i] * y[1 - i].sin();
    }
}

#[differentiate(forward, hessian(calls))]
fn scaled(x: &[f64], out: &mut [f64]) {
    for i in 0..2 {
        out[i] = (out[i] * x[i]).exp();
    }
}
