//! Kernels shared by the benches: each a function as users write it, its gradient by tapeless and
//! its gradient by hand.
//!
//! The gradient by hand is what a performance engineer would write in safe Rust, with the same
//! interface: one call computes the value and overwrites the caller's buffers, scratch memory is
//! allocated by each call. Its forward sweep adds and multiplies in the order of the function; its
//! reverse sweep is free to share, split, fuse and reorder.
//!
//! [`peers`] holds the same kernels as other crates want them. [`kernel::Kernel`] is what the benches see of a kernel.
#![allow(
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    clippy::too_many_arguments,
    reason = "the functions are numerical code as users write it"
)]

pub mod black_scholes;
pub mod forward;
pub mod gaussian_mixture;
pub mod heat;
pub mod kernel;
pub mod logistic_loss;
pub mod logistic_map;
pub mod lorenz;
pub mod lstm;
pub mod matrix_vector;
pub mod newton;
pub mod pair_energies;
pub mod peers;
pub mod perceptron;
pub mod random;
pub mod reaction_diffusion;
pub mod rosenbrock;
pub mod tetrahedron;
pub mod tree;
