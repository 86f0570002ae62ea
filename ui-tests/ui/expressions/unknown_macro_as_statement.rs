use tapeless::differentiate;

macro_rules! store {
    ($x:expr, $v:expr) => {
        $x = $v
    };
}

#[differentiate]
fn f(x: f64) -> f64 {
    let mut y = x;
    store!(y, x * x);
    y
}

fn main() {}
