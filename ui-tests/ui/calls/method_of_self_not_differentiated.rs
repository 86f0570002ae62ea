use tapeless::differentiate;

struct Model {
    scale: f64,
}

impl Model {
    fn apply(&self, x: f64) -> f64 {
        self.scale * x
    }

    #[differentiate]
    fn f(&self, x: f64) -> f64 {
        self.apply(x) + x
    }
}

fn main() {
    Model { scale: 2.0 }.f_grad(1.0);
}
