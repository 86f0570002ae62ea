//! What a bench is asked for.

use std::env;

/// The part of a name after `cargo bench … --`, or an empty one; `None` where the bench is only run as
/// a test, for there is nothing to test.
pub fn asked_for() -> Option<String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (options, names): (Vec<_>, Vec<_>) =
        arguments.into_iter().partition(|argument| argument.starts_with("--"));
    options.contains(&"--bench".into()).then(|| names.into_iter().next().unwrap_or_default())
}
