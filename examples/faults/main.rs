//! What a fleet grants while its Redis is broken: `cargo run --release -p ratelimit-examples --example faults`.
//!
//! Four processes of sixteen tasks ask for all of 1,000 per second, burst 100. Once they run, Redis is broken
//! in one way after another, each for some seconds, and healed; or clocks are wrong, or processes come and go.
//! Printed is what was granted in that time and after it, and the worst second of all; how long decisions took;
//! what the store charged that nobody was granted; how often it was given up; and how soon all used it again.
//! With `--check` all of that is judged.
//!
//! It measures milliseconds: where the machine does other things, what stands still is the fleet itself. Then
//! `chrt -r 5` before the program, where the system allows it, says what the fleet does.

mod bounds;
mod broken;
mod fleet;
mod judge;
mod load;
mod run;
mod worker;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use comfy_table::{CellAlignment, Table, presets};
use ratelimit_examples::{Failure, explain};

use self::broken::Broken;
use self::judge::Outcome;
use self::run::Spans;

/// Breaks a Redis in every way, and says what a fleet does meanwhile.
#[derive(Parser)]
struct Options {
    /// Only the fault of this name; may be given more than once.
    #[arg(long, value_name = "NAME")]
    fault: Vec<String>,

    /// How long each lasts.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,

    /// Fails where something is not as it is to be on a machine that does nothing else, and says what.
    #[arg(long)]
    check: bool,

    /// Be one process of the fleet.
    #[arg(long, hide = true)]
    worker: bool,
}

/// How long the fleet runs before and after each.
const AROUND: Duration = Duration::from_secs(3);

/// How long the fleet says what it has granted alone.
const SETTLING: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let options = Options::parse();
    if options.worker {
        return worker::work();
    }
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("faults: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(options: &Options) -> Result<(), Failure> {
    let program = std::env::current_exe()?;
    let all = chosen(&options.fault)?;
    let (mut table, mut faults) = (Table::new(), Vec::new());
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header([
        "fault",
        "granted/s",
        "after it",
        "worst 1 s",
        "longest",
        "p99 after 0.5 s",
        "> 20 ms",
        "failed",
        "given up",
        "phantoms",
        "back after",
    ]);
    for broken in all {
        let broken_for = Duration::from_secs(options.seconds);
        let spans = Spans { before: AROUND, broken: broken_for, after: AROUND, settling: SETTLING };
        let outcome = run::run(&program, broken, spans).await?;
        eprintln!("{}: done", broken.name());
        table.add_row(row(&broken, &outcome));
        faults.extend(outcome.faults(broken).into_iter().map(|fault| format!("{}: {fault}", broken.name())));
    }
    for place in 1..11 {
        if let Some(column) = table.column_mut(place) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("{table}");
    match (options.check, faults.is_empty()) {
        (false, _) => Ok(()),
        (true, true) => {
            println!("all of it is as it is to be");
            Ok(())
        }
        (true, false) => Err(format!("not as it is to be:\n  {}", faults.join("\n  ")).into()),
    }
}

/// The faults of these names; all, where there are none.
fn chosen(names: &[String]) -> Result<Vec<Broken>, Failure> {
    let all = Broken::all();
    if let Some(unknown) = names.iter().find(|name| !all.iter().any(|broken| broken.name() == **name)) {
        let known: Vec<_> = all.iter().map(Broken::name).collect();
        return Err(format!("there is no fault `{unknown}`; there are: {}", known.join(", ")).into());
    }
    let chosen = |broken: &Broken| names.is_empty() || names.iter().any(|name| name == broken.name());
    Ok(all.into_iter().filter(chosen).collect())
}

fn row(broken: &Broken, outcome: &Outcome) -> Vec<String> {
    vec![
        broken.name().to_owned(),
        format!("{:.0}", outcome.per_second),
        outcome.per_second_after.map_or_else(String::new, |after| format!("{after:.0}")),
        outcome.worst_second.to_string(),
        format!("{:.1?}", outcome.longest),
        format!("{:.0?}", outcome.p99),
        outcome.slow.to_string(),
        outcome.failed.to_string(),
        outcome.opened.to_string(),
        outcome.phantoms.map_or_else(|| "lost".to_owned(), |phantoms| phantoms.to_string()),
        outcome.back_after.map_or_else(|| "never".to_owned(), |after| format!("{after:.0?}")),
    ]
}
