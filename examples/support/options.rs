//! The command line of an example: `--help`, `--short`, and paths.

use std::{
    env,
    path::{Path, PathBuf},
    process,
};

/// What the user asked for.
pub struct Options<const N: usize> {
    /// Only a taste, as for continuous integration.
    pub short: bool,
    /// The paths given, or the defaults in the place of those left out.
    pub paths: [PathBuf; N],
}

/// Reads the command line; `defaults` are relative to the project's folder, so that an example
/// works from any directory.
///
/// `--help` prints the usage and ends the program.
pub fn parse<const N: usize>(usage: &str, defaults: [&str; N]) -> Result<Options<N>, String> {
    let mut options = Options {
        short: false,
        paths: defaults.map(|path| Path::new(env!("CARGO_MANIFEST_DIR")).join(path)),
    };
    let mut paths = options.paths.iter_mut();
    for arg in env::args_os().skip(1) {
        match arg.to_str() {
            Some("-h" | "--help") => {
                println!("{usage}");
                process::exit(0);
            }
            Some("--short") => options.short = true,
            Some(flag) if flag.starts_with('-') => {
                return Err(format!("unknown option `{flag}`\n\n{usage}"));
            }
            _ => match paths.next() {
                Some(path) => *path = arg.into(),
                None => return Err(format!("one path too many: {arg:?}\n\n{usage}")),
            },
        }
    }
    Ok(options)
}
