//! The lengths of a caller's gradient buffers and tangents, checked before anything is written.

/// Panics unless the gradient buffer given for `parameter` is as long as the parameter.
///
/// ```
/// ad_runtime::shape::check_len("x", 4, 4);
/// ```
///
/// # Panics
///
/// When `found` differs from `expected`, at the caller's line:
/// ``gradient buffer for `x` has length 3, but `x` has length 4``.
#[track_caller]
#[inline]
pub fn check_len(parameter: &str, expected: usize, found: usize) {
    if expected != found {
        wrong_length("gradient buffer for", parameter, expected, found);
    }
}

/// Panics unless the tangent given for `parameter` is as long as the parameter.
///
/// # Panics
///
/// When `found` differs from `expected`, at the caller's line:
/// ``tangent of `x` has length 3, but `x` has length 4``.
#[track_caller]
#[inline]
pub fn check_tangent_len(parameter: &str, expected: usize, found: usize) {
    if expected != found {
        wrong_length("tangent of", parameter, expected, found);
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn wrong_length(what: &str, parameter: &str, expected: usize, found: usize) -> ! {
    panic!("{what} `{parameter}` has length {found}, but `{parameter}` has length {expected}");
}

#[cfg(test)]
mod tests {
    use super::{check_len, check_tangent_len};
    use crate::panics::message_of;

    #[test]
    fn equal_lengths_pass() {
        check_len("x", 0, 0);
        check_len("x", 7, 7);
        check_tangent_len("x", 7, 7);
    }

    #[test]
    fn the_message_names_the_parameter_and_both_lengths() {
        assert_eq!(
            message_of(|| check_len("x", 4, 3)),
            "gradient buffer for `x` has length 3, but `x` has length 4"
        );
        assert_eq!(
            message_of(|| check_tangent_len("x", 4, 3)),
            "tangent of `x` has length 3, but `x` has length 4"
        );
    }
}
