//! A matrix: in JSON a list of rows, in memory one row after the other.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A matrix, row by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// How many rows.
    pub rows: usize,
    /// How long each is.
    pub columns: usize,
    /// The rows, one after the other.
    pub data: Vec<f64>,
}

impl Rows {
    /// A matrix of `rows` rows.
    ///
    /// # Panics
    ///
    /// If `data` does not divide into so many rows.
    pub fn new(rows: usize, data: Vec<f64>) -> Self {
        let columns = data.len().checked_div(rows).unwrap_or(0);
        assert_eq!(rows * columns, data.len(), "rows of one length");
        Self { rows, columns, data }
    }
}

impl<'de> Deserialize<'de> for Rows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let rows = Vec::<Vec<f64>>::deserialize(deserializer)?;
        let columns = rows.first().map_or(0, Vec::len);
        match rows.iter().position(|row| row.len() != columns) {
            Some(other) => Err(D::Error::custom(format!(
                "row {other} has {} elements, the first {columns}",
                rows[other].len()
            ))),
            None => Ok(Self { rows: rows.len(), columns, data: rows.concat() }),
        }
    }
}

impl Serialize for Rows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            (0..self.rows).map(|row| &self.data[row * self.columns..(row + 1) * self.columns]),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn reads_and_writes_rows() {
        for text in ["[[1.0,2.0],[3.0,4.0],[5.0,6.0]]", "[[],[]]", "[]"] {
            let rows: Rows = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&rows).unwrap(), text);
        }
    }

    #[test]
    fn refuses_rows_of_two_lengths() {
        let error = serde_json::from_str::<Rows>("[[1.0], [2.0, 3.0]]").unwrap_err();
        assert_eq!(error.to_string(), "row 1 has 2 elements, the first 1");
    }
}
