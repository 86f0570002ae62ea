//! Kernels shared by the benches.
