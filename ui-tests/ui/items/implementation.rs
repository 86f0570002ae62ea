use tapeless::differentiate;

struct Point {
    x: f64,
}

#[differentiate]
impl Point {
    fn norm(&self) -> f64 {
        self.x.abs()
    }
}

fn main() {}
