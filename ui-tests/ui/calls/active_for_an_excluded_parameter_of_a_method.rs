use tapeless::differentiate;

struct Model;

impl Model {
    #[differentiate(wrt(x))]
    fn damped(&self, x: f64, rate: f64) -> f64 {
        x * (-rate).exp()
    }
}

#[differentiate(wrt(x))]
fn f(model: &Model, x: f64) -> f64 {
    model.damped(x, x * x)
}

fn main() {
    f_grad(&Model, 1.0);
}
