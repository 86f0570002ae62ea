//! Jacobians of which most entries are zero: [`Sparsity`] says where the others are, and
//! [`SparseMatrix`] holds them.
//!
//! Columns that share no row can be one direction: each of its derivatives belongs to one of them. A
//! colouring of the columns, in which columns that share a row differ, therefore needs as many
//! directions as colours.
//!
//! ```text
//! rows           columns 0 1 2 3 4
//!    0                   x x                 columns 0 and 2 and 4 are one colour,
//!    1                     x x               1 and 3 the other:
//!    2                       x x             two directions instead of five
//!    3                         x x
//! ```

use alloc::vec::Vec;
use core::fmt;
use num_traits::Float;

use crate::directions::Directions;
use crate::lanes::Lanes;
use crate::matrix::Matrix;

/// Where a matrix may differ from zero, row by row, and a colouring of its columns.
///
/// ```
/// use ad_runtime::Sparsity;
///
/// let band = Sparsity::new(100, (0..99).map(|row| [row, row + 1]));
/// assert_eq!((band.rows(), band.columns(), band.entries()), (99, 100, 198));
/// assert_eq!(band.row(7), [7, 8]);
/// assert_eq!(band.colors(), 2);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sparsity {
    columns: usize,
    /// Where each row begins in `indices`, and the end.
    starts: Vec<usize>,
    indices: Vec<usize>,
    /// The colour of each column.
    color_of: Vec<usize>,
    colors: usize,
}

impl Sparsity {
    /// The pattern whose rows have entries in these columns, in any order; colours the columns, each
    /// with the first colour that none of its neighbours has.
    ///
    /// # Panics
    ///
    /// If a row names a column that there is not.
    pub fn new<R: IntoIterator<Item = usize>>(
        columns: usize,
        rows: impl IntoIterator<Item = R>,
    ) -> Self {
        let mut starts = alloc::vec![0];
        let mut indices = Vec::new();
        for (row, entries) in rows.into_iter().enumerate() {
            let mut entries: Vec<usize> = entries.into_iter().collect();
            entries.sort_unstable();
            entries.dedup();
            if let Some(last) = entries.last() {
                assert!(*last < columns, "row {row} has an entry in column {last} of {columns}");
            }
            indices.extend(entries);
            starts.push(indices.len());
        }
        let mut pattern = Sparsity { columns, starts, indices, color_of: Vec::new(), colors: 0 };
        pattern.color();
        pattern
    }

    fn color(&mut self) {
        let mut rows_of: Vec<Vec<usize>> = alloc::vec![Vec::new(); self.columns];
        for row in 0..self.rows() {
            for column in self.row(row) {
                rows_of[*column].push(row);
            }
        }
        let none = usize::MAX;
        let mut color_of = alloc::vec![none; self.columns];
        // For each colour the last column that it was forbidden to.
        let mut forbidden: Vec<usize> = Vec::new();
        for column in 0..self.columns {
            for row in &rows_of[column] {
                for neighbour in self.row(*row) {
                    if let Some(last) = forbidden.get_mut(color_of[*neighbour]) {
                        *last = column;
                    }
                }
            }
            let free = forbidden.iter().position(|last| *last != column);
            color_of[column] = free.unwrap_or(forbidden.len());
            if free.is_none() {
                forbidden.push(none);
            }
        }
        self.colors = forbidden.len();
        self.color_of = color_of;
    }

    /// How many rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// How many entries may differ from zero.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.indices.len()
    }

    /// The columns of the entries of a row, in order.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[must_use]
    #[track_caller]
    pub fn row(&self, row: usize) -> &[usize] {
        &self.indices[self.starts[row]..self.starts[row + 1]]
    }

    /// How many directions a Jacobian of this pattern takes.
    #[must_use]
    pub fn colors(&self) -> usize {
        self.colors
    }
}

/// A matrix in compressed rows.
///
/// ```
/// use ad_runtime::{SparseMatrix, Sparsity};
///
/// let pattern = Sparsity::new(3, [vec![0, 2], vec![1]]);
/// let m = SparseMatrix::new(pattern, vec![1.0, 2.0, 3.0]);
/// assert_eq!((m.get(0, 2), m.get(0, 1)), (2.0, 0.0));
/// assert_eq!(m.times(&[1.0, 1.0, 10.0]), [21.0, 3.0]);
/// assert_eq!(m.row(0).collect::<Vec<_>>(), [(0, 1.0), (2, 2.0)]);
/// ```
#[derive(Clone, PartialEq)]
pub struct SparseMatrix<T> {
    pattern: Sparsity,
    values: Vec<T>,
}

impl<T: Float> SparseMatrix<T> {
    /// The entries of a pattern, row by row.
    ///
    /// # Panics
    ///
    /// If there are not as many values as entries.
    #[must_use]
    #[track_caller]
    pub fn new(pattern: Sparsity, values: Vec<T>) -> Self {
        assert!(
            values.len() == pattern.entries(),
            "{} values for {} entries",
            values.len(),
            pattern.entries()
        );
        SparseMatrix { pattern, values }
    }

    /// Where the entries are.
    #[must_use]
    pub fn pattern(&self) -> &Sparsity {
        &self.pattern
    }

    /// Where each row begins in [`SparseMatrix::indices`] and [`SparseMatrix::values`], and the end.
    #[must_use]
    pub fn starts(&self) -> &[usize] {
        &self.pattern.starts
    }

    /// The column of each entry, row by row.
    #[must_use]
    pub fn indices(&self) -> &[usize] {
        &self.pattern.indices
    }

    /// The entries, row by row.
    #[must_use]
    pub fn values(&self) -> &[T] {
        &self.values
    }

    /// The entries of a row with their columns.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[track_caller]
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, T)> + '_ {
        let values = &self.values[self.pattern.starts[row]..];
        self.pattern.row(row).iter().copied().zip(values.iter().copied())
    }

    /// One entry, 0 outside of the pattern.
    ///
    /// # Panics
    ///
    /// If there is no such row or column.
    #[must_use]
    #[track_caller]
    pub fn get(&self, row: usize, column: usize) -> T {
        assert!(
            row < self.pattern.rows() && column < self.pattern.columns,
            "entry ({row}, {column}) of a matrix of {} rows and {} columns",
            self.pattern.rows(),
            self.pattern.columns
        );
        match self.pattern.row(row).binary_search(&column) {
            Ok(at) => self.values[self.pattern.starts[row] + at],
            Err(_) => T::zero(),
        }
    }

    /// The product with a vector.
    ///
    /// # Panics
    ///
    /// If the vector has not as many entries as there are columns.
    #[must_use]
    #[track_caller]
    pub fn times(&self, vector: &[T]) -> Vec<T> {
        assert!(
            vector.len() == self.pattern.columns,
            "a matrix of {} columns times a vector of {} entries",
            self.pattern.columns,
            vector.len()
        );
        let product =
            |row| self.row(row).fold(T::zero(), |sum, (at, entry)| sum + entry * vector[at]);
        (0..self.pattern.rows()).map(product).collect()
    }

    /// The same with all zeros.
    #[must_use]
    pub fn to_dense(&self) -> Matrix<T> {
        let mut dense = Matrix::zero(self.pattern.rows(), self.pattern.columns);
        for row in 0..self.pattern.rows() {
            for (column, entry) in self.row(row) {
                dense[(row, column)] = entry;
            }
        }
        dense
    }
}

impl<T: Float + fmt::Debug> fmt::Debug for SparseMatrix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = 0..self.pattern.rows();
        f.debug_list().entries(rows.map(|row| self.row(row).collect::<Vec<_>>())).finish()
    }
}

/// The value and the Jacobian on a pattern, from sweeps of `N` colours each. The tangents are 0 at
/// first.
///
/// One more direction, in which every column moves, tells whether the pattern is complete: what the
/// entries make of it must be what the sweep says.
///
/// # Panics
///
/// If the pattern has not a column for each float of the parameters and a row for each float of the
/// result, or if it misses an entry.
pub fn jacobian<T: Float, const N: usize, D, V, R>(
    mut tangents: D,
    pattern: &Sparsity,
    mut sweep: impl FnMut(&D) -> (V, R),
) -> (V, SparseMatrix<T>)
where
    D: Directions<T, N>,
    R: Directions<T, N>,
{
    let columns = tangents.count();
    assert!(
        pattern.columns == columns,
        "a pattern of {} columns for {columns} floats of the parameters",
        pattern.columns
    );
    // No simple ratio between any two columns.
    let mixed = |column: usize| {
        let spread = (column.wrapping_mul(0x9E37_79B9) >> 7) & 0xFFFF;
        T::from(0.5 + spread as f64 / 65536.0).expect("floats convert to floats")
    };
    let mut values = alloc::vec![T::zero(); pattern.entries()];
    let mut product: Vec<T> = Vec::new();
    // The colours, and the direction of all columns behind them.
    let directions = pattern.colors + 1;
    let mut first = 0;
    loop {
        for column in 0..columns {
            let color = pattern.color_of[column];
            let mut lanes = Lanes::zero();
            if (first..first + N).contains(&color) {
                lanes[color - first] = T::one();
            }
            if (first..first + N).contains(&pattern.colors) {
                lanes[pattern.colors - first] = mixed(column);
            }
            tangents.set(column, lanes);
        }
        let (value, tangent) = sweep(&tangents);
        let rows = tangent.count();
        assert!(
            pattern.rows() == rows,
            "a pattern of {} rows for {rows} floats of the result",
            pattern.rows()
        );
        let mut row = 0;
        tangent.each(&mut |tangent| {
            let start = pattern.starts[row];
            for (at, column) in pattern.row(row).iter().enumerate() {
                let color = pattern.color_of[*column];
                if (first..first + N).contains(&color) {
                    values[start + at] = tangent[color - first];
                }
            }
            if (first..first + N).contains(&pattern.colors) {
                product.push(tangent[pattern.colors - first]);
            }
            row += 1;
        });
        first += N;
        if first >= directions {
            let matrix = SparseMatrix { pattern: pattern.clone(), values };
            is_complete(&matrix, &product, mixed);
            return (value, matrix);
        }
    }
}

/// Compares what the entries say of the direction of all columns with what the sweep said.
#[track_caller]
fn is_complete<T: Float>(matrix: &SparseMatrix<T>, product: &[T], mixed: impl Fn(usize) -> T) {
    let tolerance = T::epsilon().sqrt();
    for (row, expected) in product.iter().enumerate() {
        let (mut sum, mut size) = (T::zero(), expected.abs());
        for (column, entry) in matrix.row(row) {
            let term = entry * mixed(column);
            sum = sum + term;
            size = size + term.abs();
        }
        let near = (sum - *expected).abs() <= tolerance * size;
        assert!(
            near || !sum.is_finite() || !expected.is_finite(),
            "row {row} of the Jacobian has an entry outside of the pattern"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panics::message_of;
    use alloc::vec;

    /// `y_i = a_i x_i + b_i x_(i + 1)`
    fn band(x: &[Lanes<f64, 4>]) -> ((), Vec<Lanes<f64, 4>>) {
        let row = |i: usize| x[i] * (i as f64 + 1.0) + x[i + 1] * 0.25;
        ((), (0..x.len() - 1).map(row).collect())
    }

    #[test]
    fn columns_that_share_no_row_are_swept_together() {
        for n in 2..12 {
            let pattern = Sparsity::new(n, (0..n - 1).map(|row| [row + 1, row]));
            assert_eq!(pattern.colors(), 2);
            let mut sweeps = 0;
            let ((), matrix) = jacobian(vec![Lanes::<f64, 4>::zero(); n], &pattern, |x| {
                sweeps += 1;
                band(x)
            });
            assert_eq!(sweeps, 1);
            for i in 0..n - 1 {
                assert_eq!((matrix.get(i, i), matrix.get(i, i + 1)), (i as f64 + 1.0, 0.25));
            }
            assert_eq!(
                matrix.to_dense().as_slice().iter().filter(|x| **x != 0.0).count(),
                2 * n - 2
            );
        }
    }

    #[test]
    fn a_dense_row_needs_a_color_for_each_column() {
        let pattern = Sparsity::new(9, [(0..9).collect::<Vec<_>>(), vec![3]]);
        assert_eq!(pattern.colors(), 9);
        let ((), matrix) = jacobian(vec![Lanes::<f64, 4>::zero(); 9], &pattern, |x| {
            let sum = x.iter().enumerate().map(|(i, t)| *t * i as f64).sum();
            ((), vec![sum, x[3] * 2.0])
        });
        assert_eq!(matrix.times(&[1.0; 9]), [36.0, 2.0]);
    }

    #[test]
    fn a_pattern_that_misses_an_entry_is_refused() {
        let pattern = Sparsity::new(5, [vec![0, 1], vec![1], vec![2, 3], vec![3, 4]]);
        let sweep = || jacobian(vec![Lanes::<f64, 4>::zero(); 5], &pattern, |x| band(x));
        assert_eq!(
            message_of(|| drop(sweep())),
            "row 1 of the Jacobian has an entry outside of the pattern"
        );
    }

    #[test]
    fn shapes_are_checked() {
        let pattern = Sparsity::new(4, [[0], [1]]);
        let sweep = |n: usize| jacobian(vec![Lanes::<f64, 4>::zero(); n], &pattern, |x| band(x));
        assert_eq!(
            message_of(|| drop(sweep(5))),
            "a pattern of 4 columns for 5 floats of the parameters"
        );
        assert_eq!(message_of(|| drop(sweep(4))), "a pattern of 2 rows for 3 floats of the result");
        assert_eq!(
            message_of(|| drop(Sparsity::new(2, [[2]]))),
            "row 0 has an entry in column 2 of 2"
        );
    }
}
