use tapeless::differentiate;

mod model {
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

#[differentiate]
fn f(x: f64) -> f64 {
    3.0 * model::square(x + 1.0)
}

fn main() {
    f_grad(1.0);
}
