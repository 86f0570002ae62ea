// A method with `&self`, which is a constant unless `wrt(self)` says otherwise.
#[derive(Differentiable, Clone)]
pub struct Spring {
    pub stiffness: f64,
    pub rest: f64,
}

impl Spring {
    #[differentiate(forward, hessian, wrt(x))]
    pub fn method(&self, x: f64) -> f64 {
        let d = x - self.rest;
        0.5 * self.stiffness * d * d
    }
}
