//! How much memory the allocator keeps.
//!
//! Memory at the end of the heap is given back to the system when it is freed, and whoever needs it next
//! gets it anew, page by page: that takes as long as the sweeps. From the blocks that come back glibc's
//! allocator learns how much to keep: twice the largest, and 128 KiB if none was larger.

use alloc::vec::Vec;
use core::hint::black_box;

/// What is kept anyway.
const FEW: usize = 128 << 10;
/// Of larger blocks the allocator does not learn.
const LARGEST: usize = 31 << 20;

/// Has the allocator keep twice as many bytes from now on, where it is one that learns, by allocating and
/// freeing a block that nobody writes to, so that it has no pages.
#[inline]
pub(crate) fn keep(bytes: usize) {
    if cfg!(all(target_os = "linux", target_env = "gnu")) && bytes > FEW {
        allocate_and_free(bytes.min(LARGEST));
    }
}

#[cold]
#[inline(never)]
fn allocate_and_free(bytes: usize) {
    let mut block = Vec::<u8>::new();
    // Where there is not so much, nothing is lost.
    let _ = block.try_reserve_exact(bytes);
    drop(black_box(block));
}
