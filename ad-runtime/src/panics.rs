//! What a panic says, for the tests.

use alloc::string::{String, ToString};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What `f` says when it panics.
pub fn message_of<R>(f: impl FnOnce() -> R) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(|| {
        f();
    })) else {
        panic!("it did not panic");
    };
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => payload.downcast::<&str>().expect("a panic carries text").to_string(),
    }
}
