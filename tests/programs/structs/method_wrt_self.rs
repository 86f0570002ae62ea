// `wrt(self, x)`: the receiver's tangent comes first.
#[derive(Differentiable, Clone)]
pub struct Spring {
    pub stiffness: f64,
    pub rest: f64,
}

impl Spring {
    #[differentiate(forward, hessian(product), wrt(self, x))]
    pub fn method_wrt_self(&self, x: f64) -> f64 {
        let d = x - self.rest;
        0.5 * self.stiffness * d * d
    }
}
