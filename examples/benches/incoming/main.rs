//! What the layer for incoming requests costs a service of axum, on loopback.
//!
//! Served are six bytes, which is the least that there is to do beside a layer: without one, behind a layer of tower that
//! does nothing, behind ours with budgets in memory and in Redis, and behind the crate `tower_governor`, each with a quota
//! for every caller that nothing here uses up, and with the headers that tell of it (ours tells five, `tower_governor` two).
//! A hundred callers take turns on 64 connections, sent by `wrk` (`apt-get install wrk`), or by a thread of this process
//! where there is none. Each round measures one service after the other, each time in another order, so that what else the
//! machine does meets all; what is printed are medians of the ratios in each round, and below them what a layer adds to the
//! time that this process runs for a request, which depends less on what else the machine does: a service that has more to
//! do loses as much less of its throughput.
//! Then a million callers come once each: how much of a store they take up, and for how
//! long.
//!
//! ```sh
//! cargo bench -p ratelimit-examples --bench incoming -- --rounds 15
//! ```
//!
//! It needs `redis-server` on `PATH`, and starts its own. It asserts no time: a machine is as fast as it is.

#[path = "../engine/clock.rs"]
mod clock;
mod direct;
mod keys;
mod load;
mod services;
#[path = "../engine/table.rs"]
mod table;

use std::time::Duration;

use clap::Parser;
use ratelimit_examples::Failure;
use ratelimit_tests::RedisServer;

use crate::load::Load;
use crate::services::{Kind, serve};
use crate::table::Results;

/// What the layer for incoming requests costs a service of axum, on loopback.
#[derive(Parser)]
#[command(name = "incoming")]
struct Options {
    /// How often everything is measured.
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,

    /// How long each measurement takes, in milliseconds; with `wrk` in whole seconds.
    #[arg(long, value_name = "MS", default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(1..))]
    span: u64,

    /// Send by a thread of this process, though `wrk` is installed.
    #[arg(long)]
    without_wrk: bool,

    /// How many callers come once each; none leaves that out.
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    callers: u64,

    /// What `cargo bench` adds.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<(), Failure> {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let redis = RedisServer::start()?;
    let mut results = Results::default();
    let services = Kind::ALL.map(|kind| {
        runtime.block_on(async {
            let service = kind.service(&redis.url()).await?;
            Ok((kind, service.clone(), serve(service).await?))
        })
    });
    let mut services = services.into_iter().collect::<Result<Vec<_>, Failure>>()?;
    let span = Duration::from_millis(options.span);
    let by_wrk = !options.without_wrk && Load::has_wrk();
    eprintln!("sent by {}", if by_wrk { "wrk" } else { "a thread of this process" });
    let load = Load::new(span, by_wrk)?;
    let mut added = Added::default();
    for round in 1..=options.rounds {
        eprintln!("round {round} of {}", options.rounds);
        services.rotate_left(1);
        let mut measured = Vec::new();
        for (kind, service, address) in &services {
            let direct_us = runtime.block_on(direct::measure(service, span / 5))?;
            measured.push((*kind, load.measure(*address)?, direct_us));
        }
        let of =
            |kind| measured.iter().find(|(of, ..)| *of == kind).map(|(_, load, direct)| (*load, *direct));
        for (name, cost, direct, kind, beside, wanted) in [
            (
                "in memory, beside no layer",
                "in memory, processor",
                "in memory, without connections",
                Kind::Memory,
                Kind::Bare,
                true,
            ),
            (
                "without headers, beside no layer",
                "without headers, processor",
                "without headers, without connections",
                Kind::WithoutHeaders,
                Kind::Bare,
                true,
            ),
            (
                "tower_governor, beside no layer",
                "tower_governor, processor",
                "tower_governor, without connections",
                Kind::Governor,
                Kind::Bare,
                false,
            ),
            (
                "an idle layer, beside no layer",
                "an idle layer, processor",
                "an idle layer, without connections",
                Kind::Idle,
                Kind::Bare,
                false,
            ),
            ("in memory, beside an idle layer", "", "", Kind::Memory, Kind::Idle, false),
            ("in memory, beside tower_governor", "", "", Kind::Memory, Kind::Governor, false),
            ("in Redis, beside no layer", "", "", Kind::Redis, Kind::Bare, false),
            ("in Redis, beside tower_governor", "", "", Kind::Redis, Kind::Governor, false),
        ] {
            let (Some((ours, ours_us)), Some((beside, beside_us))) = (of(kind), of(beside)) else { continue };
            if !cost.is_empty() {
                added.note(name, ours.processor_us - beside.processor_us);
            }
            results.add(name, table::Kind::Rate(wanted.then_some(0.95)), ours.rate, beside.rate);
            if !cost.is_empty() {
                let kind = table::Kind::Time(wanted.then_some(1.05));
                results.add(cost, kind, ours.processor_us, beside.processor_us);
                results.add(direct, table::Kind::Time(None), ours_us, beside_us);
            }
        }
    }
    println!("{}", results.table());
    added.print();
    if options.callers > 0 {
        for line in runtime.block_on(keys::measure(&redis, options.callers))? {
            println!("{line}");
        }
    }
    Ok(())
}

/// What layers add to the time that a request takes, in each round.
#[derive(Default)]
struct Added(Vec<(&'static str, Vec<f64>)>);

impl Added {
    fn note(&mut self, name: &'static str, us: f64) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, rounds)) => rounds.push(us),
            None => self.0.push((name, vec![us])),
        }
    }

    fn print(mut self) {
        for (name, rounds) in &mut self.0 {
            rounds.sort_by(f64::total_cmp);
            let median = rounds.get(rounds.len() / 2).copied().unwrap_or_default();
            println!("{name}: {median:.2} \u{b5}s more of the processor for a request");
        }
    }
}
