//! What came out: a table, or a line of JSON, and an exit code.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Duration;

use comfy_table::{CellAlignment, Table, presets};
use ratelimit_tests::StrictUpstream;
use serde::{Deserialize, Serialize};

use crate::error::Failure;
use crate::tally::{Failures, Tally};
use crate::upstream::{LIMIT, PER, TOLERANCE};

/// The share of the limit that a fleet must use at least. A quiet machine has 99 % and more.
const LEAST_SHARE: f64 = 0.9;

/// The result of a run. What was accepted and refused is the API's own count.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// Whether nothing was limited.
    pub unlimited: bool,
    /// Calls that were made.
    pub asked: u64,
    /// Requests that arrived.
    pub sent: u64,
    /// Calls that were answered without having waited for a permit.
    pub at_once: u64,
    /// Calls that were answered and had waited for one.
    pub waited: usize,
    /// How long the median of those had waited.
    pub median_wait: Duration,
    /// How long the last of those had waited.
    pub longest_wait: Duration,
    /// Requests that were answered 429.
    pub refused: u64,
    /// Calls that failed in any other way, by the kind of failure.
    pub failures: BTreeMap<String, Failures>,
    /// The share of the limit that was used, once the first burst was over and until the load was.
    pub share: f64,
    /// The most requests that were accepted in any span as long as the limit's window.
    pub most: usize,
}

impl Report {
    /// What `upstream` counted until the load was over at `end`, and what the callers saw.
    #[must_use]
    pub fn new(upstream: &StrictUpstream, end: Duration, tally: &Tally, unlimited: bool) -> Self {
        let stats = upstream.stats();
        let burst_over = stats.first_accepted.map_or(end, |first| first.saturating_add(PER));
        let mut waits = tally.waits.clone();
        waits.sort_unstable();
        Self {
            unlimited,
            asked: tally.asked,
            sent: stats.asked,
            at_once: tally.at_once,
            waited: waits.len(),
            median_wait: waits.get(waits.len() / 2).copied().unwrap_or_default(),
            longest_wait: waits.last().copied().unwrap_or_default(),
            refused: stats.refused,
            failures: tally.failures.clone(),
            share: share(upstream, burst_over, end),
            most: stats.most_in_window,
        }
    }

    /// Prints it to standard output.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub fn print(&self, json: bool) -> Result<(), Failure> {
        if json {
            println!("{}", serde_json::to_string(self)?);
            return Ok(());
        }
        println!("{}", self.table());
        for Failures { count, example } in self.failures.values() {
            println!("failed {count} times: {example}");
        }
        match self.faults().as_slice() {
            [] => println!("The fleet used the limit, and met no 429."),
            _ if self.unlimited && self.refused > 0 && self.failures.is_empty() => {
                println!("This is what happens without a limiter, so the exit code says failure.");
            }
            faults => faults.iter().for_each(|fault| println!("FAILED: {fault}")),
        }
        Ok(())
    }

    /// Success, where nothing is wrong.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        if self.faults().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// What is wrong with it.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.refused > 0 {
            faults.push(format!("{} requests were answered 429", self.refused));
        }
        if !self.failures.is_empty() {
            faults.push(format!("{} calls failed", self.failed()));
        }
        if !self.unlimited && self.share < LEAST_SHARE {
            let (used, least) = (percent(self.share), percent(LEAST_SHARE));
            let hint = if faults.is_empty() { "; is the machine busy?" } else { "" };
            faults.push(format!("{used} of the limit was used, not {least} at least{hint}"));
        }
        faults
    }

    fn failed(&self) -> u64 {
        self.failures.values().map(|failures| failures.count).sum()
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED);
        let per = PER.as_secs();
        let rows = [
            ("calls asked for", self.asked.to_string()),
            ("requests sent", self.sent.to_string()),
            ("granted at once", self.unless_unlimited(self.at_once.to_string())),
            ("waited for a permit", self.unless_unlimited(self.waits())),
            ("answered 429", self.refused.to_string()),
            ("failed otherwise", self.failed().to_string()),
            ("share of the limit used", percent(self.share)),
            (&format!("most accepted in any {per} s"), self.most.to_string()),
            ("the API allows", format!("{LIMIT} per {per} s, {TOLERANCE} at once")),
        ];
        for (name, value) in rows {
            table.add_row([name.to_owned(), value]);
        }
        if let Some(values) = table.column_mut(1) {
            values.set_cell_alignment(CellAlignment::Right);
        }
        table
    }

    fn waits(&self) -> String {
        let (median, longest) = (self.median_wait.as_millis(), self.longest_wait.as_millis());
        format!("{} (median {median} ms, longest {longest} ms)", self.waited)
    }

    fn unless_unlimited(&self, value: String) -> String {
        if self.unlimited { "no limiter".to_owned() } else { value }
    }
}

/// How much of the limit was used between two instants of `upstream`.
#[must_use]
pub fn share(upstream: &StrictUpstream, from: Duration, to: Duration) -> f64 {
    let allowed = to.saturating_sub(from).as_secs_f64() / PER.as_secs_f64() * f64::from(LIMIT);
    let accepted = u32::try_from(upstream.accepted_between(from, to)).unwrap_or(u32::MAX);
    // Of nothing, nothing was used.
    if allowed > 0.0 { f64::from(accepted) / allowed } else { 0.0 }
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Report {
        Report {
            unlimited: false,
            asked: 1000,
            sent: 1000,
            at_once: 25,
            waited: 975,
            median_wait: Duration::from_millis(700),
            longest_wait: Duration::from_millis(800),
            refused: 0,
            failures: BTreeMap::new(),
            share: 0.995,
            most: 120,
        }
    }

    #[test]
    fn nothing_is_wrong_with_a_fleet_that_used_the_limit_and_met_no_429() {
        assert_eq!(good().faults(), Vec::<String>::new());
    }

    #[test]
    fn each_fault_is_named() {
        let failures = Failures { count: 2, example: "no permit".to_owned() };
        let failures = BTreeMap::from([("Store".to_owned(), failures)]);
        for (report, fault) in [
            (Report { refused: 1, ..good() }, "1 requests were answered 429"),
            (Report { failures, ..good() }, "2 calls failed"),
            (Report { share: 0.5, ..good() }, "50.0 % of the limit was used"),
            (Report { unlimited: true, share: 0.5, refused: 9, ..good() }, "9 requests were answered 429"),
        ] {
            let faults = report.faults();
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert!(faults[0].starts_with(fault), "{faults:?}");
        }
    }
}
