//! See `tests/`: each refused construct and its message.
