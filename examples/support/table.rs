//! Labelled rows of numbers, read from a CSV file that may be anything.

use std::{
    error::Error,
    fmt, fs, io,
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use super::random::Random;

/// Fewer rows cannot be divided into a set to train on and one to test with.
const FEWEST_ROWS: usize = 10;

/// How many ways there are to divide a table.
pub const FOLDS: usize = 5;

/// What the lines of a file must look like.
pub struct Format {
    /// Numbers before the label.
    pub columns: usize,
    /// Where each of them lies.
    pub range: RangeInclusive<f64>,
    /// The classes; a label is an index into them.
    pub classes: &'static [&'static str],
    /// Whether the first line holds the counts of rows and columns and the names of the classes.
    pub header: bool,
}

/// Labelled rows.
#[derive(Clone)]
pub struct Table {
    /// Numbers in a row.
    pub columns: usize,
    /// The rows, one after the other.
    pub values: Vec<f64>,
    /// One for each row.
    pub labels: Vec<usize>,
}

/// What is wrong with a data file.
#[derive(Debug)]
pub enum TableError {
    /// It cannot be opened or read.
    Unreadable { path: PathBuf, source: io::Error, expected: String },
    /// It holds something else.
    Malformed(PathBuf, Mistake),
}

/// What does not belong in a data file, and where; lines and columns count from 1.
#[derive(Debug)]
pub struct Mistake {
    line: usize,
    column: usize,
    expected: String,
    found: String,
}

impl Table {
    /// Reads a file of this format.
    pub fn read(path: &Path, format: &Format) -> Result<Self, TableError> {
        let bytes = fs::read(path).map_err(|source| TableError::Unreadable {
            path: path.into(),
            source,
            expected: format.to_string(),
        })?;
        // What is not UTF-8 is not a number either, and is then reported at its place.
        Self::parse(&String::from_utf8_lossy(&bytes), format)
            .map_err(|mistake| TableError::Malformed(path.into(), mistake))
    }

    fn parse(text: &str, format: &Format) -> Result<Self, Mistake> {
        let mut table = Self { columns: format.columns, values: Vec::new(), labels: Vec::new() };
        let mut lines = text.lines().enumerate();
        let mut promised = None;
        if format.header {
            let header = lines.next().map_or("", |(_, line)| line);
            promised = Some(format.rows_promised_by(header)?);
        }
        for (n, line) in lines {
            table.push(format, n + 1, line)?;
        }
        let rows = table.labels.len();
        let expected = match promised {
            Some(promised) if promised != rows => format!("{promised} rows, as line 1 says"),
            _ if rows < FEWEST_ROWS => format!("at least {FEWEST_ROWS} rows of {format}"),
            _ => return Ok(table),
        };
        let end = text.lines().count() + 1;
        Err(Mistake::new(end, 1, expected, format!("{rows} rows")))
    }

    fn push(&mut self, format: &Format, n: usize, line: &str) -> Result<(), Mistake> {
        let fields = fields(line);
        if fields.len() != format.columns + 1 {
            // Point at the first field too many, or at where the next one is missing.
            let column = match fields.get(format.columns + 1) {
                Some((column, _)) => *column,
                None => line.chars().count() + 1,
            };
            let found = match fields.len() {
                1 if line.trim().is_empty() => "an empty line".into(),
                1 => "1 field".into(),
                many => format!("{many} fields"),
            };
            return Err(Mistake::new(n, column, format.to_string(), found));
        }
        for &(column, field) in &fields[..format.columns] {
            match field.parse() {
                Ok(value) if format.range.contains(&value) => self.values.push(value),
                _ => return Err(Mistake::field(n, column, format.number(), field)),
            }
        }
        let (column, label) = fields[format.columns];
        match label.parse() {
            Ok(class) if class < format.classes.len() => self.labels.push(class),
            _ => return Err(Mistake::field(n, column, format.label(), label)),
        }
        Ok(())
    }

    /// The rows with their labels.
    pub fn rows(&self) -> impl Iterator<Item = (&[f64], usize)> {
        self.values.chunks_exact(self.columns).zip(self.labels.iter().copied())
    }

    /// Brings the rows into random order (Fisher and Yates).
    pub fn shuffle(&mut self, random: &mut Random) {
        for last in (1..self.labels.len()).rev() {
            let other = (random.uniform() * (last + 1) as f64) as usize;
            self.labels.swap(last, other);
            for j in 0..self.columns {
                self.values.swap(last * self.columns + j, other * self.columns + j);
            }
        }
    }

    /// Four fifths to train on, one fifth to test with: every fifth row from `fold` on.
    pub fn split(&self, fold: usize) -> (Self, Self) {
        let empty = || Self { columns: self.columns, values: Vec::new(), labels: Vec::new() };
        let (mut train, mut test) = (empty(), empty());
        for (n, (row, label)) in self.rows().enumerate() {
            let part = if n % FOLDS == fold { &mut test } else { &mut train };
            part.values.extend(row);
            part.labels.push(label);
        }
        (train, test)
    }
}

/// The fields of a line, each with the column it starts at.
fn fields(line: &str) -> Vec<(usize, &str)> {
    let mut column = 1;
    line.split(',')
        .map(|field| {
            let start = column + field.chars().take_while(|c| c.is_whitespace()).count();
            column += field.chars().count() + 1;
            (start, field.trim())
        })
        .collect()
}

impl Format {
    fn rows_promised_by(&self, header: &str) -> Result<usize, Mistake> {
        let rest = format!("{},{}", self.columns, self.classes.join(","));
        header
            .split_once(',')
            .filter(|(_, names)| *names == rest)
            .and_then(|(rows, _)| rows.parse().ok())
            .ok_or_else(|| {
                let expected = format!("the number of rows, then `,{rest}`");
                Mistake::field(1, 1, expected, header)
            })
    }

    fn number(&self) -> String {
        format!("a number from {} to {}", self.range.start(), self.range.end())
    }

    fn label(&self) -> String {
        format!("a label from 0 to {}", self.classes.len() - 1)
    }
}

/// What a line must look like, in words.
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.range.start(), self.range.end());
        let (columns, label) = (self.columns, self.label());
        write!(f, "{columns} numbers from {from} to {to} and {label}")
    }
}

impl Mistake {
    fn new(line: usize, column: usize, expected: String, found: String) -> Self {
        Self { line, column, expected, found }
    }

    fn field(line: usize, column: usize, expected: String, field: &str) -> Self {
        Self::new(line, column, expected, format!("{field:?}"))
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = (self.line, self.column);
        write!(f, "{line}:{column}: expected {}, found {}", self.expected, self.found)
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, source, expected } => {
                write!(f, "{}: {source}; expected a file with lines of {expected}", path.display())
            }
            Self::Malformed(path, mistake) => write!(f, "{}:{mistake}", path.display()),
        }
    }
}

impl Error for TableError {}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: Format =
        Format { columns: 3, range: 0.0..=16.0, classes: &["cat", "dog"], header: false };
    const WITH_HEADER: Format = Format { header: true, ..FORMAT };

    /// A file of ten good rows, the `n`th line replaced.
    fn with_line(n: usize, line: &str) -> String {
        let mut lines = vec!["0,1.5,16,1"; 10];
        lines[n - 1] = line;
        lines.join("\n")
    }

    fn complaint(text: &str, format: &Format) -> String {
        match Table::parse(text, format) {
            Ok(table) => format!("read {} rows", table.labels.len()),
            Err(mistake) => mistake.to_string(),
        }
    }

    #[test]
    fn reads_rows_and_labels() {
        let text = with_line(2, " 2, 3 ,4,0\r");
        let Ok(table) = Table::parse(&text, &FORMAT) else {
            panic!("{}", complaint(&text, &FORMAT));
        };
        let rows: Vec<_> = table.rows().collect();
        assert_eq!(rows.len(), 10);
        assert_eq!(rows[0], (&[0.0, 1.5, 16.0][..], 1));
        assert_eq!(rows[1], (&[2.0, 3.0, 4.0][..], 0));
    }

    #[test]
    fn says_where_and_what_it_expected() {
        let row = "expected 3 numbers from 0 to 16 and a label from 0 to 1";
        let number = "expected a number from 0 to 16";
        let label = "expected a label from 0 to 1";
        for (line, message) in [
            ("1,2,1", format!("4:6: {row}, found 3 fields")),
            ("1,2,3,1,1", format!("4:9: {row}, found 5 fields")),
            ("", format!("4:1: {row}, found an empty line")),
            ("1", format!("4:2: {row}, found 1 field")),
            ("1,x,3,1", format!("4:3: {number}, found \"x\"")),
            ("1, é,3,1", format!("4:4: {number}, found \"é\"")),
            ("1,2,,1", format!("4:5: {number}, found \"\"")),
            ("1,2,16.5,1", format!("4:5: {number}, found \"16.5\"")),
            ("1,2,-1,1", format!("4:5: {number}, found \"-1\"")),
            ("NaN,2,3,1", format!("4:1: {number}, found \"NaN\"")),
            ("1,inf,3,1", format!("4:3: {number}, found \"inf\"")),
            ("1,2,3,2", format!("4:7: {label}, found \"2\"")),
            ("1,2,3,1.0", format!("4:7: {label}, found \"1.0\"")),
            ("1,2,3,dog", format!("4:7: {label}, found \"dog\"")),
        ] {
            assert_eq!(complaint(&with_line(4, line), &FORMAT), message);
        }
    }

    #[test]
    fn wants_enough_rows() {
        let expected =
            "expected at least 10 rows of 3 numbers from 0 to 16 and a label from 0 to 1";
        assert_eq!(complaint("", &FORMAT), format!("1:1: {expected}, found 0 rows"));
        assert_eq!(complaint("1,2,3,1\n", &FORMAT), format!("2:1: {expected}, found 1 rows"));
    }

    #[test]
    fn holds_the_header_to_its_word() {
        let rows = with_line(1, "1,2,3,0");
        let read = |header: &str| complaint(&format!("{header}\n{rows}"), &WITH_HEADER);
        assert_eq!(read("10,3,cat,dog"), "read 10 rows");
        assert_eq!(read("11,3,cat,dog"), "12:1: expected 11 rows, as line 1 says, found 10 rows");
        for header in ["", "10,4,cat,dog", "ten,3,cat,dog", "10,3,dog,cat"] {
            assert_eq!(
                read(header),
                format!("1:1: expected the number of rows, then `,3,cat,dog`, found {header:?}")
            );
        }
    }

    #[test]
    fn a_missing_file_is_named_with_what_it_should_hold() {
        let path = Path::new("no/such/file.csv");
        let Err(error) = Table::read(path, &FORMAT) else {
            panic!("read a file that is not there");
        };
        let error = error.to_string();
        assert!(error.starts_with("no/such/file.csv: "), "{error}");
        assert!(
            error.ends_with(
                "; expected a file with lines of 3 numbers from 0 to 16 and a label from 0 to 1"
            ),
            "{error}"
        );
    }

    #[test]
    fn shuffling_keeps_rows_and_labels_together() {
        let mut table = Table {
            columns: 2,
            values: (0..40).map(f64::from).collect(),
            labels: (0..20).collect(),
        };
        table.shuffle(&mut Random::new(7));
        let mut order: Vec<_> = table.labels.clone();
        assert_ne!(order, (0..20).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..20).collect::<Vec<_>>());
        let (train, test) = table.split(3);
        assert_eq!((train.labels.len(), test.labels.len()), (16, 4));
        for (row, label) in train.rows().chain(test.rows()) {
            assert_eq!(row, [2.0 * label as f64, 2.0 * label as f64 + 1.0]);
        }
    }
}
