//! What holds all second or all partial derivatives: [`Matrix`] and [`Symmetric`].

use alloc::vec::Vec;
use core::fmt;
use core::ops::{Index, IndexMut};
use num_traits::Float;

/// A dense matrix, one row after the other: a Jacobian has a row for each float of the result and a
/// column for each float of the parameters.
///
/// ```
/// use ad_runtime::Matrix;
///
/// let mut m = Matrix::zero(2, 3);
/// m[(1, 2)] = 5.0;
/// assert_eq!((m.rows(), m.columns()), (2, 3));
/// assert_eq!(m.row(1), [0.0, 0.0, 5.0]);
/// assert_eq!(m.as_slice()[5], 5.0);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Matrix<T> {
    rows: usize,
    columns: usize,
    entries: Vec<T>,
}

impl<T: Float> Matrix<T> {
    /// All entries 0.
    #[must_use]
    pub fn zero(rows: usize, columns: usize) -> Self {
        Matrix { rows, columns, entries: alloc::vec![T::zero(); rows * columns] }
    }

    /// The matrix of these entries, row by row.
    ///
    /// # Panics
    ///
    /// If there are not as many entries as rows times columns.
    #[must_use]
    #[track_caller]
    pub fn new(rows: usize, columns: usize, entries: Vec<T>) -> Self {
        assert!(
            entries.len() == rows * columns,
            "{} entries for {rows} rows and {columns} columns",
            entries.len()
        );
        Matrix { rows, columns, entries }
    }

    /// The product with a vector of as many entries as there are columns.
    ///
    /// # Panics
    ///
    /// If the vector has another length.
    #[must_use]
    pub fn times(&self, vector: &[T]) -> Vec<T> {
        assert!(
            vector.len() == self.columns,
            "a matrix of {} columns times a vector of {} entries",
            self.columns,
            vector.len()
        );
        let row = |row: &[T]| row.iter().zip(vector).fold(T::zero(), |sum, (a, b)| sum + *a * *b);
        (0..self.rows).map(|at| row(self.row(at))).collect()
    }
}

impl<T> Matrix<T> {
    /// How many rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// One row.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[must_use]
    #[track_caller]
    pub fn row(&self, row: usize) -> &[T] {
        assert!(row < self.rows, "row {row} of a matrix of {} rows", self.rows);
        &self.entries[row * self.columns..][..self.columns]
    }

    /// One row, to be written.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[track_caller]
    pub fn row_mut(&mut self, row: usize) -> &mut [T] {
        assert!(row < self.rows, "row {row} of a matrix of {} rows", self.rows);
        &mut self.entries[row * self.columns..][..self.columns]
    }

    /// All entries, row by row.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.entries
    }

    /// All entries, row by row, to be written.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.entries
    }

    /// All entries, row by row.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.entries
    }

    #[track_caller]
    fn position(&self, (row, column): (usize, usize)) -> usize {
        assert!(
            row < self.rows && column < self.columns,
            "entry ({row}, {column}) of a matrix of {} rows and {} columns",
            self.rows,
            self.columns
        );
        row * self.columns + column
    }
}

impl<T> Index<(usize, usize)> for Matrix<T> {
    type Output = T;

    #[track_caller]
    fn index(&self, at: (usize, usize)) -> &T {
        &self.entries[self.position(at)]
    }
}

impl<T> IndexMut<(usize, usize)> for Matrix<T> {
    #[track_caller]
    fn index_mut(&mut self, at: (usize, usize)) -> &mut T {
        let position = self.position(at);
        &mut self.entries[position]
    }
}

impl<T: fmt::Debug> fmt::Debug for Matrix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((0..self.rows).map(|row| self.row(row))).finish()
    }
}

/// A symmetric matrix, of which the lower triangle is stored, row by row: a Hessian.
///
/// ```
/// use ad_runtime::Symmetric;
///
/// let mut h = Symmetric::zero(3);
/// h[(0, 2)] = 5.0;
/// assert_eq!((h[(2, 0)], h.dimension(), h.as_slice().len()), (5.0, 3, 6));
/// assert_eq!(h.times(&[1.0, 0.0, 2.0]), [10.0, 0.0, 5.0]);
/// assert_eq!(h.to_dense().row(0), [0.0, 0.0, 5.0]);
/// ```
#[derive(Clone, PartialEq)]
pub struct Symmetric<T> {
    dimension: usize,
    entries: Vec<T>,
}

impl<T: Float> Symmetric<T> {
    /// All entries 0.
    #[must_use]
    pub fn zero(dimension: usize) -> Self {
        Symmetric { dimension, entries: alloc::vec![T::zero(); dimension * (dimension + 1) / 2] }
    }

    /// The product with a vector.
    ///
    /// # Panics
    ///
    /// If the vector has another length than the matrix has rows.
    #[must_use]
    #[track_caller]
    pub fn times(&self, vector: &[T]) -> Vec<T> {
        assert!(
            vector.len() == self.dimension,
            "a symmetric matrix of dimension {} times a vector of {} entries",
            self.dimension,
            vector.len()
        );
        let mut product = alloc::vec![T::zero(); self.dimension];
        for row in 0..self.dimension {
            for (column, entry) in self.lower(row).iter().enumerate() {
                product[row] = product[row] + *entry * vector[column];
                if column != row {
                    product[column] = product[column] + *entry * vector[row];
                }
            }
        }
        product
    }

    /// The same with both triangles.
    #[must_use]
    pub fn to_dense(&self) -> Matrix<T> {
        let mut dense = Matrix::zero(self.dimension, self.dimension);
        for row in 0..self.dimension {
            for (column, entry) in self.lower(row).iter().enumerate() {
                dense[(row, column)] = *entry;
                dense[(column, row)] = *entry;
            }
        }
        dense
    }
}

impl<T> Symmetric<T> {
    /// How many rows, and columns.
    #[must_use]
    pub fn dimension(&self) -> usize {
        self.dimension
    }

    /// The entries of a row up to the diagonal.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[must_use]
    #[track_caller]
    pub fn lower(&self, row: usize) -> &[T] {
        assert!(row < self.dimension, "row {row} of a matrix of {} rows", self.dimension);
        &self.entries[row * (row + 1) / 2..][..=row]
    }

    /// The lower triangle, row by row.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.entries
    }

    /// The lower triangle, row by row.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.entries
    }

    #[track_caller]
    fn position(&self, (row, column): (usize, usize)) -> usize {
        let (low, high) = if row < column { (row, column) } else { (column, row) };
        assert!(
            high < self.dimension,
            "entry ({row}, {column}) of a symmetric matrix of dimension {}",
            self.dimension
        );
        high * (high + 1) / 2 + low
    }
}

impl<T> Index<(usize, usize)> for Symmetric<T> {
    type Output = T;

    #[track_caller]
    fn index(&self, at: (usize, usize)) -> &T {
        &self.entries[self.position(at)]
    }
}

impl<T> IndexMut<(usize, usize)> for Symmetric<T> {
    #[track_caller]
    fn index_mut(&mut self, at: (usize, usize)) -> &mut T {
        let position = self.position(at);
        &mut self.entries[position]
    }
}

impl<T: fmt::Debug> fmt::Debug for Symmetric<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((0..self.dimension).map(|row| self.lower(row))).finish()
    }
}
