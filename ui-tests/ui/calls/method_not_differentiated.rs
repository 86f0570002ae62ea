use tapeless::differentiate;

struct Model {
    scale: f64,
}

impl Model {
    fn apply(&self, x: f64) -> f64 {
        self.scale * x
    }
}

#[differentiate(wrt(x))]
fn f(model: &Model, x: f64) -> f64 {
    model.apply(x) + x
}

fn main() {
    f_grad(&Model { scale: 2.0 }, 1.0);
}
