//! Where the sweeps of a Jacobian write: to a matrix of its own, or to a buffer of the caller.

use num_traits::Float;

use crate::matrix::Matrix;

/// Where a Jacobian is written, row by row.
pub trait Entries<T> {
    /// As many entries as such a matrix has.
    fn shape(&mut self, rows: usize, columns: usize);

    /// The entries, which may hold anything.
    fn entries(&mut self) -> &mut [T];
}

impl<T: Float> Entries<T> for Matrix<T> {
    #[inline]
    fn shape(&mut self, rows: usize, columns: usize) {
        *self = Matrix::zero(rows, columns);
    }

    #[inline]
    fn entries(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

/// The caller's buffer.
impl<T> Entries<T> for [T] {
    #[inline]
    #[track_caller]
    fn shape(&mut self, rows: usize, columns: usize) {
        if self.len() != rows * columns {
            other_shape(self.len(), rows, columns);
        }
    }

    #[inline]
    fn entries(&mut self) -> &mut [T] {
        self
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn other_shape(len: usize, rows: usize, columns: usize) -> ! {
    panic!(
        "the Jacobian has {rows} rows and {columns} columns, but the buffer for it {len} entries"
    );
}
