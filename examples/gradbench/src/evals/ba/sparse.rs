//! The Jacobian of all observations: a sparse matrix, by rows.

use serde::{Serialize, Serializer};

use super::Camera;

/// Nonzero elements of a row of a reprojection error: of a camera, a point and a weight.
const ENTRIES: usize = 11 + 3 + 1;

/// The columns are the cameras' parameters, then the points' coordinates, then the weights; the rows
/// two reprojection errors for each observation, then the weight errors.
#[derive(Default)]
pub struct Sparse {
    /// Columns before those of the points.
    points_from: usize,
    /// Columns before those of the weights.
    weights_from: usize,
    /// Where each row begins in `columns` and `values`, and where the last ends.
    rows: Vec<usize>,
    columns: Vec<usize>,
    values: Vec<f64>,
}

impl Sparse {
    /// An empty matrix for so many cameras, points and observations.
    pub(super) fn clear(&mut self, cameras: usize, points: usize, observations: usize) {
        let elements = (2 * ENTRIES + 1) * observations;
        self.points_from = 11 * cameras;
        self.weights_from = self.points_from + 3 * points;
        self.rows.clear();
        self.columns.clear();
        self.values.clear();
        self.rows.reserve(3 * observations + 1);
        self.columns.reserve(elements);
        self.values.reserve(elements);
        self.rows.push(0);
    }

    /// The next row: that of one residual of an observation.
    pub(super) fn reprojection(
        &mut self,
        observation: usize,
        (camera, by_camera): (usize, Camera),
        (point, by_point): (usize, [f64; 3]),
        by_weight: f64,
    ) {
        let camera = 11 * camera;
        let point = self.points_from + 3 * point;
        self.columns.extend(camera..camera + 11);
        self.columns.extend(point..point + 3);
        self.columns.push(self.weights_from + observation);
        self.values.extend(by_camera);
        self.values.extend(by_point);
        self.values.push(by_weight);
        self.rows.push(self.values.len());
    }

    /// The next row: that of an observation's weight error.
    pub(super) fn weight(&mut self, observation: usize, by_weight: f64) {
        self.columns.push(self.weights_from + observation);
        self.values.push(by_weight);
        self.rows.push(self.values.len());
    }
}

/// What the eval compares: as much as one observation fills, and the last.
impl Serialize for Sparse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_json::json!({
            "rows": shown(&self.rows),
            "cols": shown(&self.columns),
            "vals": shown(&self.values),
        })
        .serialize(serializer)
    }
}

fn shown<T: Copy>(list: &[T]) -> Vec<T> {
    list.iter().take(2 * ENTRIES).chain(list.last()).copied().collect()
}
