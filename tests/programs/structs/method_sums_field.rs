// A method that sums over a field: a view of part of it has the name of the field.
pub struct Weights {
    pub w: Vec<f64>,
}

impl Weights {
    #[differentiate(wrt(x), forward, hessian)]
    pub fn method_sums_field(&self, x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for k in 0..self.w.len() {
            sum += self.w[k] * x[0];
        }
        for k in 0..x.len() {
            sum += self.w[k] * x[k] * x[k];
        }
        sum * sum
    }
}
