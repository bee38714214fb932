//! What was measured, and the table of it.

use comfy_table::{CellAlignment, Table, presets};

/// One line of the table: a measure of ours beside another's, in every round.
#[derive(Debug)]
struct Line {
    name: &'static str,
    kind: Kind,
    ours: Vec<f64>,
    beside: Vec<f64>,
}

/// What is measured, and what we want the ratio to be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// Decisions per second: at least so many times the other's.
    Rate(Option<f64>),
    /// Microseconds: at most so many times the other's.
    Time(Option<f64>),
}

/// All lines, in the order in which they were first measured.
#[derive(Debug, Default)]
pub(crate) struct Results(Vec<Line>);

impl Results {
    /// Adds one round of a line.
    pub(crate) fn add(&mut self, name: &'static str, kind: Kind, ours: f64, beside: f64) {
        match self.0.iter_mut().find(|line| line.name == name) {
            Some(line) => {
                line.ours.push(ours);
                line.beside.push(beside);
            }
            None => self.0.push(Line { name, kind, ours: vec![ours], beside: vec![beside] }),
        }
    }

    pub(crate) fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED);
        table.set_header(["measure", "ours", "beside", "unit", "ratio", "rounds", "wanted"]);
        for line in &self.0 {
            table.add_row(line.cells());
        }
        for place in [1, 2, 4, 5, 6] {
            if let Some(column) = table.column_mut(place) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table
    }
}

impl Line {
    fn cells(&self) -> [String; 7] {
        let mut ratios: Vec<f64> =
            self.ours.iter().zip(&self.beside).map(|(ours, beside)| ours / beside).collect();
        let ratio = median(&mut ratios);
        let (least, most) = (ratios.first().unwrap_or(&ratio), ratios.last().unwrap_or(&ratio));
        let (unit, wanted) = match self.kind {
            Kind::Rate(target) => ("1/s", target.map(|target| format!("≥ {target:.2}"))),
            Kind::Time(target) => ("µs", target.map(|target| format!("≤ {target:.2}"))),
        };
        [
            self.name.to_owned(),
            self.kind.number(median(&mut self.ours.clone())),
            self.kind.number(median(&mut self.beside.clone())),
            unit.to_owned(),
            format!("{ratio:.2}"),
            format!("{least:.2} to {most:.2}"),
            wanted.unwrap_or_default(),
        ]
    }
}

impl Kind {
    fn number(self, value: f64) -> String {
        match self {
            Self::Rate(_) if value >= 1e6 => format!("{:.2} M", value / 1e6),
            Self::Rate(_) => format!("{:.0} k", value / 1e3),
            Self::Time(_) => format!("{value:.2}"),
        }
    }
}

/// The value in the middle of `values`, which are sorted by it, or between the two; 0 of none.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let place = values.len() / 2;
    let upper = values.get(place).copied().unwrap_or_default();
    let lower = place.checked_sub(1).and_then(|place| values.get(place)).copied();
    lower.filter(|_| values.len().is_multiple_of(2)).map_or(upper, |lower| f64::midpoint(lower, upper))
}
