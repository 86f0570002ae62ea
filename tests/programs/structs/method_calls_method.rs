// A differentiated method that calls another through `self`.
#[derive(Differentiable, Clone)]
pub struct Spring {
    pub stiffness: f64,
    pub rest: f64,
}

impl Spring {
    #[differentiate(forward, wrt(self, x))]
    pub fn extension(&self, x: f64) -> f64 {
        (x - self.rest).tanh()
    }

    #[differentiate(forward, wrt(self, x))]
    pub fn method_calls_method(&self, x: f64) -> f64 {
        let d = self.extension(x);
        self.stiffness * d * self.extension(x * d)
    }
}
