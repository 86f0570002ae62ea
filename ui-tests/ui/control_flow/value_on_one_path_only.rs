use tapeless::differentiate;

#[differentiate]
fn f(x: f64, n: usize) -> f64 {
    let y;
    if n > 3 {
        y = helper(x);
        println!("{y}");
        return x;
    }
    x
}

#[differentiate]
fn helper(x: f64) -> f64 {
    x * x
}

fn main() {}
