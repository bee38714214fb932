//! How fast the engine decides, beside what one would write oneself.
//!
//! Beside [`RedisStore`](ratelimit_runtime::RedisStore) stands one call for each decision, on a connection of
//! the same kind: of the shortest script that limits a rate, and of our own; beside
//! [`MemoryStore`](ratelimit_runtime::MemoryStore) stands the crate `governor`. Each round measures one
//! after the other, so that what else the machine does meets both; what is printed are the medians.
//!
//! ```sh
//! cargo bench -p ratelimit-examples --bench engine -- --rounds 9
//! ```
//!
//! It needs `redis-server` on `PATH`, and starts its own. It asserts no time: a machine is as fast as
//! it is.

mod clock;
mod memory;
mod peer;
mod redis;
mod table;

use std::time::Duration;

use clap::Parser;
use ratelimit_examples::Failure;
use ratelimit_runtime::{OnLimit, Quota, QuotaFault, QuotaSpec, Scope};

use crate::table::Results;

/// How fast the engine decides, beside what one would write oneself.
#[derive(Parser)]
#[command(name = "engine")]
struct Options {
    /// How often everything is measured.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,

    /// How long each measurement takes, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..))]
    span: u64,

    /// Measure only what has this in its name.
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,

    /// What `cargo bench` adds.
    #[arg(long, hide = true)]
    bench: bool,
}

/// What every measurement needs to know.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    span: Duration,
    only: String,
}

impl Plan {
    fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }
}

fn main() -> Result<(), Failure> {
    let options = Options::parse();
    let plan = Plan { span: Duration::from_millis(options.span), only: options.only };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut results = Results::default();
    let bench = runtime.block_on(redis::Bench::start())?;
    for round in 1..=options.rounds {
        eprintln!("round {round} of {}", options.rounds);
        runtime.block_on(bench.measure(&plan, &mut results))?;
        memory::measure(&plan, &mut results)?;
    }
    println!("{}", results.table());
    Ok(())
}

/// A quota that nothing here uses up.
pub(crate) fn ample(scope: Scope) -> Result<Quota, QuotaFault> {
    const PER_SECOND: u64 = 1_000_000_000;
    let spec = QuotaSpec::new(PER_SECOND, Duration::from_secs(1)).burst(PER_SECOND);
    spec.scope(scope).on_limit(OnLimit::Error).check()
}

/// A quota that is used up by one call.
pub(crate) fn scarce() -> Result<Quota, QuotaFault> {
    QuotaSpec::new(1, Duration::from_secs(3_600)).burst(1).on_limit(OnLimit::Error).check()
}
