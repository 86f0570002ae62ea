use tapeless::differentiate;

struct Counter {
    total: f64,
}

impl Counter {
    #[differentiate]
    fn add(&mut self, x: f64) -> f64 {
        self.total += x;
        self.total
    }
}

fn main() {
    let mut counter = Counter { total: 0.0 };
    counter.add(1.0);
}
