//! What the examples share: the command line, the data, and chance.

pub mod options;
pub mod random;
pub mod table;
