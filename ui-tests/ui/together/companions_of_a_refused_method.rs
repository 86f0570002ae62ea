use tapeless::differentiate;

struct Model {
    scale: f64,
}

impl Model {
    #[differentiate(forward)]
    fn f(&self, x: &[f64]) -> f64 {
        self.scale * x.iter().filter(|v| **v > 0.0).sum::<f64>()
    }

    #[differentiate(forward)]
    fn caller(&self, x: &[f64]) -> f64 {
        self.f(x) * 2.0
    }
}

fn main() {
    let model = Model { scale: 2.0 };
    let (value, d_x): (f64, Vec<f64>) = model.f_grad(&[1.0]);
    println!("{value} {d_x:?} {:?}", model.caller_grad(&[1.0]));
    println!("{:?} {:?}", model.f_jvp(&[1.0], &[0.5]), model.caller_jvp(&[1.0], &[0.5]));
}
