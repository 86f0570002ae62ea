// Methods and generic functions whose value and gradient are computed at once.
#[derive(Differentiable, Clone)]
pub struct Model {
    pub slope: f64,
    pub offset: f64,
}

impl Model {
    #[differentiate(forward, wrt(self, x, y))]
    pub fn misfit(&self, x: f64, y: f64) -> f64 {
        (self.slope * x + self.offset - y).powi(2)
    }

    #[differentiate(forward, wrt(self, xs, ys))]
    pub fn fused_methods(&self, xs: &[f64], ys: &[f64]) -> f64 {
        let mut total = 0.0;
        for i in 0..xs.len() {
            total += self.misfit(xs[i], ys[i]) + square(xs[i]) + norm(xs);
        }
        total * 0.5
    }
}

#[differentiate(forward)]
pub fn square<T: num_traits::Float>(x: T) -> T {
    x * x
}

#[differentiate(forward)]
pub fn norm<'a>(xs: &'a [f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..xs.len() {
        sum += xs[i].exp();
    }
    sum
}
