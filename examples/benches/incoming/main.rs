//! What the layer for incoming requests costs a service of axum, on loopback.
//!
//! Served are six bytes, which is the least that there is to do beside a layer: without one, behind a layer of tower that
//! does nothing, behind one that writes five constant headers, behind ours with budgets in memory and in Redis, and behind
//! the crate `tower_governor`, each with a quota for every caller that nothing here uses up, and with the headers that tell
//! of it (ours tells five, `tower_governor` two). What the five constant headers cost is what none that tells five things can
//! go below: they are hashed, written, sent and read by who has asked. And served is a list of a hundred customers as JSON,
//! without a layer and behind ours: a service that has something to do.
//! A hundred callers take turns on 64 connections, sent by `wrk` (`apt-get install wrk`), or by a thread of this process
//! where there is none. Each round measures one service after the other, each time in another order, so that what else the
//! machine does meets all; what is printed are medians of the ratios in each round, and below them what a layer adds to the
//! time that this process runs for a request, which depends less on what else the machine does: a service that has more to
//! do loses as much less of its throughput.
//! All is measured twice: with the service on one processor and `wrk` on another (by `taskset`, of util-linux), so that
//! neither takes from the other what is then missing; and with both where there is room, which on two processors also
//! measures what `wrk` needs to read longer answers. Redis runs where there is room.
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
mod cores;
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

use crate::cores::Cores;
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

/// What is beside what in the table: a name for its rows of throughput, of processor time, and of time without connections.
struct Row {
    names: [&'static str; 3],
    ours: Kind,
    beside: Kind,
    /// Whether the throughput shall be at least 0.95 of the other's.
    is_wanted: bool,
}

impl Row {
    const fn all(names: [&'static str; 3], ours: Kind, is_wanted: bool) -> Self {
        Self { names, ours, beside: Kind::Bare, is_wanted }
    }

    const fn rate(name: &'static str, ours: Kind, beside: Kind) -> Self {
        Self { names: [name, "", ""], ours, beside, is_wanted: false }
    }
}

const ROWS: [Row; 10] = [
    Row::all(
        ["in memory, beside no layer", "in memory, processor", "in memory, without connections"],
        Kind::Memory,
        true,
    ),
    Row::all(
        [
            "without headers, beside no layer",
            "without headers, processor",
            "without headers, without connections",
        ],
        Kind::WithoutHeaders,
        true,
    ),
    Row::all(
        [
            "five constant headers, beside no layer",
            "five constant headers, processor",
            "five constant headers, without connections",
        ],
        Kind::FiveHeaders,
        false,
    ),
    Row::all(
        [
            "tower_governor, beside no layer",
            "tower_governor, processor",
            "tower_governor, without connections",
        ],
        Kind::Governor,
        false,
    ),
    Row::all(
        ["an idle layer, beside no layer", "an idle layer, processor", "an idle layer, without connections"],
        Kind::Idle,
        false,
    ),
    Row {
        names: ["a page of a list: in memory, beside no layer", "a page of a list: processor", ""],
        ours: Kind::PageMemory,
        beside: Kind::Page,
        is_wanted: true,
    },
    Row::rate("in memory, beside five constant headers", Kind::Memory, Kind::FiveHeaders),
    Row::rate("in memory, beside tower_governor", Kind::Memory, Kind::Governor),
    Row::rate("in Redis, beside no layer", Kind::Redis, Kind::Bare),
    Row::rate("in Redis, beside tower_governor", Kind::Redis, Kind::Governor),
];

fn main() -> Result<(), Failure> {
    let options = Options::parse();
    let redis = RedisServer::start()?;
    let by_wrk = !options.without_wrk && Load::has_wrk();
    println!("sent by {}", if by_wrk { "wrk" } else { "a thread of this process" });
    let two = if by_wrk { cores::two()? } else { None };
    let places = [two.map(|two| (Cores::Apart, Some(two))), Some((Cores::Shared, None))];
    for (cores, two) in places.into_iter().flatten() {
        match cores {
            Cores::Apart => println!("\nthe service on one processor, wrk on another:"),
            Cores::Shared => println!("\nboth where there is room:"),
        }
        // In a thread of its own: what it is kept to is no concern of the others.
        let measured = std::thread::scope(|scope| {
            let measured = scope.spawn(|| -> Result<_, String> {
                measure(&options, &redis, by_wrk, two).map_err(|error| error.to_string())
            });
            measured.join().map_err(|_| "a measurement panicked".to_owned())
        });
        let (results, added) = measured??;
        println!("{}", results.table());
        added.print();
    }
    if options.callers > 0 {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        for line in runtime.block_on(keys::measure(&redis, options.callers))? {
            println!("{line}");
        }
    }
    Ok(())
}

/// All services in each round, this thread and the services on the first processor of `two` and `wrk` on the second.
fn measure(
    options: &Options,
    redis: &RedisServer,
    by_wrk: bool,
    two: Option<(u32, u32)>,
) -> Result<(Results, Added), Failure> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    if let Some((first, _)) = two {
        cores::keep_to(first)?;
        runtime.worker_threads(1);
    }
    let runtime = runtime.enable_all().build()?;
    let services = Kind::ALL.map(|kind| {
        runtime.block_on(async {
            let service = kind.service(&redis.url()).await?;
            Ok((kind, service.clone(), serve(service).await?))
        })
    });
    let mut services = services.into_iter().collect::<Result<Vec<_>, Failure>>()?;
    let span = Duration::from_millis(options.span);
    let load = Load::new(span, by_wrk, two.map(|(_, second)| second))?;
    let (mut results, mut added) = (Results::default(), Added::default());
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
        for Row { names: [rate, processor, direct], ours, beside, is_wanted } in ROWS {
            let (Some((ours, ours_us)), Some((beside, beside_us))) = (of(ours), of(beside)) else { continue };
            results.add(rate, table::Kind::Rate(is_wanted.then_some(0.95)), ours.rate, beside.rate);
            if !processor.is_empty() {
                added.note(rate, ours.processor_us - beside.processor_us);
                results.add(processor, table::Kind::Time(None), ours.processor_us, beside.processor_us);
            }
            if !direct.is_empty() {
                results.add(direct, table::Kind::Time(None), ours_us, beside_us);
            }
        }
    }
    Ok((results, added))
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
            let median = table::median(rounds);
            println!("{name}: {median:.2} \u{b5}s more of the processor for a request");
        }
    }
}
