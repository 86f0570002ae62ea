//! Every error message, with the place it underlines: `ui/<topic>/<case>.{rs,stderr}`.
//!
//! After a change, `TRYBUILD=overwrite cargo test -p ui-tests` writes the `.stderr` files anew; read
//! the difference before you keep it.

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
