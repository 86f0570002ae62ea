//! The Jacobian of all observations: a sparse matrix, by rows.

use serde::{Serialize, Serializer};

/// Nonzero elements of a row of a reprojection error: of a camera, a point and a weight.
const ENTRIES: usize = 11 + 3 + 1;

/// The columns are the cameras' parameters, then the points' coordinates, then the weights; the rows
/// two reprojection errors for each observation, then the weight errors.
#[derive(Default)]
pub struct Sparse {
    /// Where each row begins in `columns` and `values`, and where the last ends.
    rows: Vec<u32>,
    columns: Vec<u32>,
    values: Vec<f64>,
}

impl Sparse {
    /// Room for so many cameras, points and observations: for each observation its two reprojection
    /// errors, then for each one its weight error.
    pub(super) fn reset(
        &mut self,
        cameras: usize,
        points: usize,
        observations: usize,
    ) -> (impl Iterator<Item = Observed<'_>>, impl Iterator<Item = &mut f64>) {
        let points_from = 11 * cameras;
        let weights_from = points_from + 3 * points;
        let reprojections = 2 * ENTRIES * observations;
        let elements = reprojections + observations;
        assert!(u32::try_from(elements.max(weights_from + observations)).is_ok());

        self.rows.clear();
        self.rows.extend((0..2 * observations).map(|row| (row * ENTRIES) as u32));
        self.rows.extend((reprojections..=elements).map(|at| at as u32));
        self.columns.resize(elements, 0);
        self.values.resize(elements, 0.0);
        let (columns, last_columns) = self.columns.split_at_mut(reprojections);
        let (values, last_values) = self.values.split_at_mut(reprojections);
        let columns = columns.chunks_exact_mut(2 * ENTRIES);
        let places = columns.zip(values.chunks_exact_mut(2 * ENTRIES)).zip(weights_from..);
        let observed = places.map(move |((columns, values), by)| Observed {
            points_from,
            by,
            columns,
            values,
        });
        let weights = last_columns.iter_mut().zip(last_values).zip(weights_from..);
        let weights = weights.map(|((column, value), by)| {
            *column = by as u32;
            value
        });
        (observed, weights)
    }
}

/// The rows of an observation's reprojection errors.
pub(super) struct Observed<'a> {
    points_from: usize,
    /// The column of its weight.
    by: usize,
    columns: &'a mut [u32],
    values: &'a mut [f64],
}

impl Observed<'_> {
    /// Writes the columns of both, for the camera and the point; the values are to be written.
    pub(super) fn of(&mut self, camera: usize, point: usize) -> &mut [f64] {
        let (camera, point) = ((11 * camera) as u32, (self.points_from + 3 * point) as u32);
        let mut row = [self.by as u32; ENTRIES];
        row[..11].iter_mut().zip(camera..).for_each(|(column, at)| *column = at);
        row[11..14].iter_mut().zip(point..).for_each(|(column, at)| *column = at);
        self.columns.chunks_exact_mut(ENTRIES).for_each(|columns| columns.copy_from_slice(&row));
        self.values
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
