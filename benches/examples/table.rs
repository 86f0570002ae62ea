//! Prints what criterion measured as the tables of `benches/README.md`.
//!
//! ```sh
//! cargo bench -p benches
//! cargo run -p benches --example table
//! ```
//!
//! An argument names another folder than the `criterion` folder of the target directory.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::Value;

const FORMS: [&str; 3] = ["primal", "hand_written", "tapeless"];

fn main() -> ExitCode {
    match folder().and_then(|folder| Measured::read(&folder)) {
        Ok(measured) => {
            print!("{}", measured.tables());
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
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

/// One group: medians in nanoseconds, by name.
#[derive(Default)]
struct Group {
    medians: BTreeMap<String, f64>,
    /// Lines of source, of what is measured by the line.
    lines: BTreeMap<String, f64>,
    /// When its first measurement was written: groups are listed in the order they were run.
    first: Option<SystemTime>,
}

struct Measured {
    groups: Vec<(String, Group)>,
    last: SystemTime,
}

impl Measured {
    fn read(folder: &Path) -> Result<Self, String> {
        let mut groups: BTreeMap<String, Group> = BTreeMap::new();
        let mut last = UNIX_EPOCH;
        for group in subfolders(folder)? {
            for bench in subfolders(&group)? {
                let new = bench.join("new");
                if !new.join("benchmark.json").is_file() {
                    continue;
                }
                let about = json(&new.join("benchmark.json"))?;
                let estimates = new.join("estimates.json");
                let median = json(&estimates)?["median"]["point_estimate"].as_f64();
                let name = about["function_id"].as_str();
                let group = about["group_id"].as_str();
                let (Some(median), Some(name), Some(group)) = (median, name, group) else {
                    return Err(format!("{} is not as criterion writes it", new.display()));
                };
                let written = fs::metadata(&estimates).and_then(|file| file.modified());
                let written =
                    written.map_err(|error| format!("{}: {error}", estimates.display()))?;
                last = last.max(written);
                let group = groups.entry(group.to_owned()).or_default();
                group.medians.insert(name.to_owned(), median);
                if let Some(lines) = about["throughput"]["Elements"].as_f64() {
                    group.lines.insert(name.to_owned(), lines);
                }
                group.first = Some(group.first.map_or(written, |first| first.min(written)));
            }
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(_, group)| group.first);
        if groups.is_empty() {
            return Err(format!("nothing was measured in {}", folder.display()));
        }
        Ok(Self { groups, last })
    }

    fn tables(&self) -> String {
        let mut kernels = String::new();
        let mut compiler = String::new();
        for (group, Group { medians, lines, .. }) in &self.groups {
            if let [Some(&primal), Some(&by_hand), Some(&tapeless)] =
                FORMS.map(|form| medians.get(form))
            {
                kernels += &format!(
                    "| {group} | {} | {:.2} | {:.2} | {:.2} |\n",
                    time(primal),
                    by_hand / primal,
                    tapeless / primal,
                    tapeless / by_hand
                );
            }
            for (name, lines) in lines {
                let median = medians[name];
                let per_hundred = time(100.0 * median / lines);
                compiler += &format!("| {name} | {lines} | {} | {per_hundred} |\n", time(median));
            }
        }
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let machine = format!("{cores}-core {} virtual machine", env::consts::ARCH);
        let mut text = format!("Measured on {}, {machine}; medians.\n", date(self.last));
        if !kernels.is_empty() {
            text += "\n| kernel | function | by hand / function | tapeless / function | tapeless / by hand |\n";
            text += "|---|--:|--:|--:|--:|\n";
            text += &kernels;
        }
        if !compiler.is_empty() {
            text += "\n| compiled | lines | time | per 100 lines |\n|---|--:|--:|--:|\n";
            text += &compiler;
        }
        text.replace("x86_64", "x86-64")
    }
}

fn subfolders(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let complain = |error| format!("{}: {error}", folder.display());
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).map_err(complain)? {
        let path = entry.map_err(complain)?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    Ok(folders)
}

fn json(path: &Path) -> Result<Value, String> {
    let complain = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| complain(&error))?;
    serde_json::from_str(&text).map_err(|error| complain(&error))
}

/// With three digits, from nanoseconds.
fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        ns if ns < 1e3 => (ns, "ns"),
        ns if ns < 1e6 => (ns / 1e3, "µs"),
        ns => (ns / 1e6, "ms"),
    };
    let digits = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.digits$} {unit}")
}

/// Year, month and day, UTC; by Howard Hinnant's `civil_from_days`.
fn date(at: SystemTime) -> String {
    let days = at.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400) + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = 400 * era + year_of_era + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}
