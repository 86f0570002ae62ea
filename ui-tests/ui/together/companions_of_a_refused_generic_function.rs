use tapeless::differentiate;

#[differentiate(forward)]
pub fn f<'a, T, const N: usize>(x: &'a [T; N]) -> T
where
    T: num_traits::Float,
{
    let [first, ..] = x;
    *first * *first
}

fn main() {
    let (value, d_x): (f64, [f64; 2]) = f_grad(&[1.0, 2.0]);
    println!("{value} {d_x:?}");
}
