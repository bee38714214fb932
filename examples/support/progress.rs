//! Something to look at while the load is on.

use std::io::{IsTerminal, stderr};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use ratelimit_tests::{Stats, StrictUpstream};
use tokio::time::{MissedTickBehavior, interval};

/// How often a terminal is told.
const TERMINAL_TICK: Duration = Duration::from_millis(100);
/// How often anything else is told, which keeps every line.
const PLAIN_TICK: Duration = Duration::from_secs(1);

/// Shows on standard error what `upstream` counts, for as long as `duration`.
pub async fn watch(upstream: &StrictUpstream, duration: Duration) {
    let (begin, bar) = (upstream.now(), stderr().is_terminal().then(|| bar(duration)));
    let mut ticks = interval(if bar.is_some() { TERMINAL_TICK } else { PLAIN_TICK });
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut before = upstream.stats();
    // The first tick comes at once, when there is nothing to tell.
    ticks.tick().await;
    loop {
        ticks.tick().await;
        let (elapsed, now) = (upstream.now().saturating_sub(begin), upstream.stats());
        if let Some(bar) = &bar {
            bar.set_position(millis(elapsed.min(duration)));
            bar.set_message(line(now));
        } else {
            let more = now.accepted - before.accepted;
            eprintln!("{:3} s: {} (+{more})", elapsed.as_secs(), line(now));
        }
        before = now;
        if elapsed >= duration {
            break;
        }
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
}

fn line(stats: Stats) -> String {
    format!("{} accepted, {} answered 429", stats.accepted, stats.refused)
}

fn bar(duration: Duration) -> ProgressBar {
    // The template is a literal; were it wrong, the default would do.
    let style =
        ProgressStyle::with_template("{bar:40} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(millis(duration)).with_style(style)
}

fn millis(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}
