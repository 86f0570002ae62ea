//! Where the sweeps of a Jacobian write: to a matrix of its own, or to a buffer of the caller.

use alloc::vec::Vec;
use core::hint::black_box;

use num_traits::Float;

use crate::matrix::Matrix;

/// Keeps the heap as large as the sweeps need it, from one to the next and from call to call.
///
/// Memory at the end of the heap is given back to the system when it is freed, and whoever needs it next
/// gets it anew, page by page: that takes as long as the sweeps. So the tangent of the last sweep stays
/// until there is that of the next. And when all is freed, so is a block of about the size of what a sweep
/// uses: from the blocks that come back allocators learn how much to keep. (That of glibc keeps
/// twice the largest, and 128 KiB if none was larger. Nobody writes to the block: it has no pages.)
pub(super) struct Heap<R> {
    last: Option<R>,
    bytes: usize,
}

/// So many bytes of tangents are no burden.
const FEW: usize = 1 << 15;
/// How large the block is, beside the tangents that a sweep returns. What it computes them from is often as
/// large, and those of the sweep before are still there.
const TIMES: usize = 4;
/// Allocators keep no more.
const LARGEST: usize = 31 << 20;

impl<R> Heap<R> {
    pub(super) fn new() -> Self {
        Heap { last: None, bytes: 0 }
    }

    /// Learns how many bytes the tangent of each sweep has.
    #[inline]
    pub(super) fn expect(&mut self, bytes: usize) {
        if core::mem::needs_drop::<R>() {
            self.bytes = bytes;
        }
    }

    /// Keeps the tangent of a sweep until there is that of the next.
    #[inline]
    pub(super) fn keep(&mut self, tangent: R) {
        if core::mem::needs_drop::<R>() {
            self.last = Some(tangent);
        }
    }

    /// Frees what is kept.
    #[inline]
    pub(super) fn free(self) {
        drop(self.last);
        if self.bytes > FEW {
            let mut block = Vec::<u8>::new();
            // Where there is not so much, nothing is lost.
            let _ = block.try_reserve_exact(self.bytes.saturating_mul(TIMES).min(LARGEST));
            drop(black_box(block));
        }
    }
}

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
