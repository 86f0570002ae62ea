//! What stays of one sweep of a Jacobian until the next has run.

use crate::heap;

/// Keeps the heap as large as the sweeps need it, from one to the next and from call to call: the tangent
/// of the last sweep stays until there is that of the next.
pub(super) struct Last<R> {
    last: Option<R>,
    bytes: usize,
}

/// What a sweep uses, beside the tangents that it returns. What it computes them from is often as large,
/// and those of the sweep before are still there.
const TIMES: usize = 4;

impl<R> Last<R> {
    pub(super) fn new() -> Self {
        Last { last: None, bytes: 0 }
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
        heap::keep(self.bytes.saturating_mul(TIMES));
    }
}
