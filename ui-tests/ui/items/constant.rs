use tapeless::differentiate;

#[differentiate]
const G: f64 = 9.81;

fn main() {}
