//! Prints what criterion measured as the tables of `benches/README.md`, and draws its picture,
//! `benches/ratios.svg`.
//!
//! ```sh
//! cargo bench -p benches
//! cargo run -p benches --example table
//! ```
//!
//! An argument names another folder than the `criterion` folder of the target directory.

mod measured;
mod picture;
mod tables;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use measured::Measured;

fn main() -> ExitCode {
    match run() {
        Ok(tables) => {
            print!("{tables}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let measured = Measured::read(&folder()?)?;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ratios.svg");
    picture::draw(&measured, &file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(tables::tables(&measured))
}

/// The folder named by the argument, or that of the target directory this program lies in.
fn folder() -> Result<PathBuf, String> {
    if let Some(folder) = env::args_os().nth(1) {
        return Ok(folder.into());
    }
    let this = env::current_exe().map_err(|error| error.to_string())?;
    let mut folders = this.ancestors().map(|folder| folder.join("criterion"));
    folders.find(|folder| folder.is_dir()).ok_or_else(|| {
        format!(
            "no folder `criterion` above {}; run `cargo bench -p benches` first",
            this.display()
        )
    })
}
