//! Packages outside of the workspace, as users have them: one without `std`, one that renames
//! `tapeless`. Each is built by a cargo of its own.

use std::path::Path;
use std::process::Command;

#[track_caller]
fn cargo(command: &str, package: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let status = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--manifest-path"])
        .arg(root.join("tests").join(package).join("Cargo.toml"))
        // next to what this test was built into
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("standalone"))
        .env_remove("RUSTFLAGS")
        .status()
        .expect("cargo can be started");
    assert!(status.success(), "`cargo {command}` of tests/{package} failed");
}

#[test]
fn without_std() {
    cargo("build", "no_std");
}

#[test]
fn under_another_name() {
    cargo("run", "renamed");
}
