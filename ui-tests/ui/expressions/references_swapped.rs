use tapeless::differentiate;

#[differentiate]
fn f(x: &[f64], steps: usize) -> f64 {
    let (mut u, mut v) = (x.to_vec(), x.to_vec());
    let (mut now, mut next) = (&mut u, &mut v);
    for _ in 0..steps {
        next[0] = now[0] * now[1];
        std::mem::swap(&mut now, &mut next);
    }
    now[0]
}

fn main() {}
