//! k-means: how far points are from their nearest centroids, and Newton's step from there.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::{rows::Rows, timing::repeatedly};

/// The cost, and the step that Newton's method takes.
pub const EVAL: Eval = Eval {
    name: "kmeans",
    functions: &[
        ("cost", |input| repeatedly(input, cost)),
        ("dir", |input| repeatedly(input, direction)),
    ],
};

/// Points of one dimension.
#[derive(Deserialize)]
pub struct Input {
    /// What is to be clustered.
    pub points: Rows,
    /// Where the clusters are.
    pub centroids: Rows,
}

/// The sum of the squared distances of all points from the centroid that is nearest.
#[differentiate(wrt(centroids), hessian)]
pub fn distances(centroids: &[f64], points: &[f64], dimension: usize) -> f64 {
    let mut total = 0.0;
    for point in points.chunks_exact(dimension) {
        let mut nearest = f64::INFINITY;
        for centroid in centroids.chunks_exact(dimension) {
            let mut distance = 0.0;
            for (p, c) in point.iter().zip(centroid) {
                distance += (p - c) * (p - c);
            }
            if distance < nearest {
                nearest = distance;
            }
        }
        total += nearest;
    }
    total
}

impl Input {
    /// # Panics
    ///
    /// If points and centroids are of different dimensions.
    fn check(&self) {
        assert_eq!(self.points.columns, self.centroids.columns, "dimension of `centroids`");
    }
}

/// The value.
pub fn cost(input: &Input, output: &mut f64) {
    input.check();
    *output = distances(&input.centroids.data, &input.points.data, input.points.columns);
}

/// The gradient of the cost.
pub fn gradient(input: &Input, output: &mut Vec<f64>) {
    input.check();
    output.resize(input.centroids.data.len(), 0.0);
    distances_grad_into(&input.centroids.data, &input.points.data, input.points.columns, output);
}

/// Newton's step: the gradient over the Hessian.
///
/// The Hessian is diagonal, so that its product with a direction of ones is the diagonal.
pub fn direction(input: &Input, output: &mut Rows) {
    input.check();
    let Input { points, centroids } = input;
    let ones = vec![1.0; centroids.data.len()];
    let (_, gradient, diagonal) =
        distances_hvp(&centroids.data, &points.data, points.columns, &ones);
    let step = gradient.iter().zip(&diagonal).map(|(slope, curvature)| slope / curvature);
    *output = Rows::new(centroids.rows, step.collect());
}
