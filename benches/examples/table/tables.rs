//! The tables.

use std::iter;

use crate::measured::{Group, Measured};

/// Other crates, in the order of their columns.
pub const PEERS: [&str; 5] =
    ["reverse", "RustQuant_autodiff", "echidna", "echidna, recorded", "num-dual"];

/// All of them that something was measured for.
pub fn tables(measured: &Measured) -> String {
    let tables = [
        gradients(measured),
        peers(measured),
        tangents(measured),
        jacobians(measured),
        hessians(measured),
        compiler(measured),
    ];
    let mut text = format!("Measured on {}; of the fastest samples.\n", measured.occasion());
    for table in tables.iter().filter(|table| !table.rows.is_empty()) {
        text += "\n";
        text += &table.print();
    }
    text
}

/// The first column names the row.
struct Table {
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn new<const N: usize>(columns: [&'static str; N]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    fn print(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let head: Vec<String> = self.columns.iter().map(|&column| column.to_owned()).collect();
        let rule = "--:|".repeat(self.columns.len() - 1);
        iter::once(line(&head) + &format!("|---|{rule}\n"))
            .chain(self.rows.iter().map(|row| line(row)))
            .collect()
    }
}

/// Groups of gradients, beside which a hand-written one stands.
fn gradients(measured: &Measured) -> Table {
    let mut table = Table::new([
        "kernel",
        "function",
        "by hand / function",
        "tapeless / function",
        "tapeless / by hand",
    ]);
    for (name, group) in &measured.groups {
        if group.times.contains_key("hand_written") {
            table.rows.push(vec![
                name.clone(),
                fastest(group, "primal"),
                ratio(group, "hand_written", "primal"),
                ratio(group, "tapeless", "primal"),
                ratio(group, "tapeless", "hand_written"),
            ]);
        }
    }
    table
}

/// The same over the function, beside other crates'.
fn peers(measured: &Measured) -> Table {
    let mut table = Table::new(["gradient / function", "by hand", "tapeless"]);
    table.columns.extend(PEERS);
    for (name, group) in &measured.groups {
        let measured = PEERS.iter().any(|peer| group.times.contains_key(*peer));
        if measured && group.times.contains_key("hand_written") {
            let forms = ["hand_written", "tapeless"].into_iter().chain(PEERS);
            let cells = forms.map(|form| ratio(group, form, "primal"));
            table.rows.push(iter::once(name.clone()).chain(cells).collect());
        }
    }
    table
}

fn tangents(measured: &Measured) -> Table {
    let mut table = Table::new([
        "kernel",
        "function",
        "`f_jvp` / function",
        "`f_grad` / function",
        "`f_hvp` / `f_grad`",
    ]);
    for (name, group) in of(measured, "tangents: ") {
        table.rows.push(vec![
            name,
            fastest(group, "primal"),
            ratio(group, "jvp", "primal"),
            ratio(group, "grad", "primal"),
            ratio(group, "hvp", "grad"),
        ]);
    }
    table
}

fn jacobians(measured: &Measured) -> Table {
    let mut table =
        Table::new(["function", "`f_jvp`", "`f_jacobian` / `f_jvp`", "`num-dual` / `f_jacobian`"]);
    for (name, group) in of(measured, "Jacobian: ") {
        table.rows.push(vec![
            name,
            fastest(group, "jvp"),
            ratio(group, "jacobian", "jvp"),
            ratio(group, "num-dual", "jacobian"),
        ]);
    }
    table
}

fn hessians(measured: &Measured) -> Table {
    let mut table = Table::new([
        "function",
        "`f_hessian`",
        "`num-dual` / `f_hessian`",
        "`num-dual` on the heap / `f_hessian`",
        "`echidna`, recorded / `f_hessian`",
    ]);
    for (name, group) in of(measured, "Hessian: ") {
        table.rows.push(vec![
            name,
            fastest(group, "hessian"),
            ratio(group, "num-dual", "hessian"),
            ratio(group, "num-dual, on the heap", "hessian"),
            ratio(group, "echidna, recorded", "hessian"),
        ]);
    }
    table
}

fn compiler(measured: &Measured) -> Table {
    let mut table = Table::new(["compiled", "lines", "time", "per 100 lines"]);
    for (_, group) in &measured.groups {
        for (name, lines) in &group.lines {
            table.rows.push(vec![
                name.clone(),
                lines.to_string(),
                fastest(group, name),
                time(100.0 * group.times[name] / lines),
            ]);
        }
    }
    table
}

/// The groups whose names begin so, by the rest of their names.
fn of<'a>(measured: &'a Measured, prefix: &str) -> impl Iterator<Item = (String, &'a Group)> {
    let groups = measured.groups.iter();
    groups.filter_map(move |(name, group)| Some((name.strip_prefix(prefix)?.to_owned(), group)))
}

fn fastest(group: &Group, form: &str) -> String {
    group.times.get(form).map_or_else(missing, |&fastest| time(fastest))
}

fn ratio(group: &Group, of: &str, to: &str) -> String {
    group.ratio(of, to).map_or_else(missing, |ratio| {
        format!("{ratio:.digits$}", digits = if ratio < 100.0 { 2 } else { 0 })
    })
}

fn missing() -> String {
    "–".to_owned()
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
