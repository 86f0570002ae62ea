use tapeless::differentiate;

#[differentiate]
fn f(n: usize, flag: bool) -> usize {
    if flag { n } else { 0 }
}

fn main() {
    f(1, true);
}
