//! A [GradBench](https://github.com/gradbench/gradbench) tool: its evals as plain Rust, whose
//! derivatives are all written by `#[differentiate]`.
//!
//! ```text
//! line of input ─ protocol ─▶ eval, function ─ timing ─▶ runs of it ─ protocol ─▶ line of output
//! ```
//!
//! Each module of [`evals`] is one eval: what its input is, the function as one would write it, and
//! the call of its derivative.

pub mod descent;
pub mod evals;
pub mod inputs;
pub mod protocol;
pub mod rows;
pub mod timing;
pub mod workloads;
