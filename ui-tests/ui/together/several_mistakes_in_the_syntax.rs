use tapeless::differentiate;

#[differentiate]
async fn f(x: f64) -> &f64 {
    let y = unsafe { x };
    let z = "1".parse::<f64>()?;
    y * z
}

fn main() {}
