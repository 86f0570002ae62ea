//! What criterion wrote of its last run.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::Value;

/// One group; times in nanoseconds.
#[derive(Default)]
pub struct Group {
    /// By name of what was measured, that of the fastest sample: on a machine that does other things
    /// too, the others say more about these.
    pub times: BTreeMap<String, f64>,
    /// Lines of source, of what is measured by the line.
    pub lines: BTreeMap<String, f64>,
    /// When its first measurement was written: groups are listed in the order they were run.
    first: Option<SystemTime>,
}

/// All groups, in the order they were run.
pub struct Measured {
    pub groups: Vec<(String, Group)>,
    last: SystemTime,
}

impl Measured {
    /// Reads a folder `criterion`.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut groups: BTreeMap<String, Group> = BTreeMap::new();
        let mut last = UNIX_EPOCH;
        for group in subfolders(folder)? {
            for bench in subfolders(&group)? {
                let new = bench.join("new");
                if !new.join("benchmark.json").is_file() {
                    continue;
                }
                let about = json(&new.join("benchmark.json"))?;
                let samples = new.join("sample.json");
                let fastest = fastest(&json(&samples)?);
                let name = about["function_id"].as_str();
                let group = about["group_id"].as_str();
                let (Some(fastest), Some(name), Some(group)) = (fastest, name, group) else {
                    return Err(format!("{} is not as criterion writes it", new.display()));
                };
                let written = fs::metadata(&samples).and_then(|file| file.modified());
                let written = written.map_err(|error| format!("{}: {error}", samples.display()))?;
                last = last.max(written);
                let group = groups.entry(group.to_owned()).or_default();
                group.times.insert(name.to_owned(), fastest);
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

    /// When, and on what kind of machine.
    pub fn occasion(&self) -> String {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let arch = env::consts::ARCH.replace('_', "-");
        format!("{}, {cores}-core {arch} virtual machine", date(self.last))
    }
}

impl Group {
    /// The time of one over that of another, if both were measured.
    pub fn ratio(&self, of: &str, to: &str) -> Option<f64> {
        Some(self.times.get(of)? / self.times.get(to)?)
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

/// Nanoseconds of one iteration, in the fastest sample.
fn fastest(samples: &Value) -> Option<f64> {
    let times = samples["times"].as_array()?.iter().filter_map(Value::as_f64);
    let iterations = samples["iters"].as_array()?.iter().filter_map(Value::as_f64);
    times.zip(iterations).map(|(time, iterations)| time / iterations).reduce(f64::min)
}

fn json(path: &Path) -> Result<Value, String> {
    let complain = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| complain(&error))?;
    serde_json::from_str(&text).map_err(|error| complain(&error))
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
