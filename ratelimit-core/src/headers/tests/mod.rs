//! What upstreams send, and what is to be understood.

mod bounds;
mod ietf;
mod properties;
mod retry_after;
mod vendors;
mod x_ratelimit;

use super::{Budget, Counts, Feedback, Reader, Wait};
use crate::duration::Written;

/// A case: what it shows, the local clock in seconds, the status, the headers, what is understood.
type Case = (&'static str, u64, u16, &'static [(&'static str, &'static str)], &'static str);

/// Some instant, for cases without one of their own.
const NOW: u64 = 1_790_000_000;

fn read(now: u64, status: u16, headers: &[(&str, &str)]) -> Feedback {
    Reader::new().read(status, now * 1_000_000, headers.iter().copied())
}

fn check(cases: &[Case]) {
    for (name, now, status, headers, expected) in cases {
        assert_eq!(written(&read(*now, *status, headers)), *expected, "{name}");
    }
}

/// A feedback in one line: waits first, then the budgets as `name remaining/limit in reset per window`.
fn written(feedback: &Feedback) -> String {
    let mut parts = Vec::new();
    match (feedback.not_before, feedback.retry_after) {
        (Some(wait), _) => parts.push(format!("nobody for {}", wait_written(wait))),
        (None, Some(wait)) => parts.push(format!("not this for {}", wait_written(wait))),
        (None, None) => {}
    }
    parts.extend(feedback.should_retry.map(|retry| format!("retry {retry}")));
    parts.extend(feedback.reach.map(|reach| format!("{reach:?}")));
    parts.extend(feedback.measure.map(|measure| format!("by {measure:?}")));
    parts.extend(feedback.budgets.iter().map(budget_written));
    parts.join("; ")
}

fn wait_written(wait: Wait) -> String {
    let after = Written(wait.after_us);
    if wait.is_bounded() { format!("{after} of {}", Written(wait.asked_us)) } else { after.to_string() }
}

fn budget_written(budget: &Budget) -> String {
    let number = |number: Option<u64>| number.map_or("?".to_owned(), |number| number.to_string());
    let (name, partition) = (budget.name.as_deref().unwrap_or_default(), budget.partition.as_deref());
    let partition = partition.map_or(String::new(), |partition| format!("#{partition}"));
    let counts = match budget.counts {
        Counts::Requests => String::new(),
        other => format!(" ({other:?})"),
    };
    let (remaining, limit) = (number(budget.remaining), number(budget.limit));
    let reset = budget.reset_after.map_or(String::new(), |wait| format!(" in {}", wait_written(wait)));
    let window = budget.window_us.map_or(String::new(), |us| format!(" per {}", Written(us)));
    format!("{name}{partition}{counts} {remaining}/{limit}{reset}{window}").trim_start().to_owned()
}
