//! Analyses: each takes a function and returns a table, and changes nothing.

pub mod activity;
pub mod independence;
pub mod lengths;
pub mod sizes;
pub mod subscript;
