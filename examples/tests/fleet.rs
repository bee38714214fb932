//! A fleet against an API that counts for itself: how much of the limit it uses, what happens when one
//! of it dies, and whether a wrong clock matters.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use ratelimit_examples::{Fleet, Job, LIMIT, Options, PER, Report, TOLERANCE, share, strict_stripe, watch};
use ratelimit_tests::RedisServer;

/// The quickstart, and what takes permits.
const PROGRAM: &str = env!("CARGO_BIN_EXE_fleet-worker");
/// The share of the limit that a fleet uses on the busiest of machines.
const LEAST_SHARE: f64 = 0.9;
/// How far a wrong clock goes.
const HOUR: u64 = 3600;

fn redis_url() -> String {
    RedisServer::shared().unwrap().url()
}

/// Runs the quickstart to its end.
fn quickstart(arguments: &[&str]) -> (Report, bool) {
    let output = Command::new(PROGRAM).args(arguments).arg("--json").output().unwrap();
    let report = serde_json::from_slice(&output.stdout);
    let report = report.unwrap_or_else(|error| panic!("{error}: {}", shown(&output)));
    (report, output.status.success())
}

fn shown(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}\n{}\n{}", output.status, text(&output.stdout), text(&output.stderr))
}

#[track_caller]
fn assert_used_and_kept(report: &Report) {
    println!("share of the limit used: {:.2} %; most in any {PER:?}: {}", report.share * 100.0, report.most);
    assert_eq!(report.faults(), Vec::<String>::new());
    assert_eq!(report.refused, 0);
    assert!(report.share >= LEAST_SHARE, "{report:?}");
    assert!(report.most <= (LIMIT + TOLERANCE) as usize, "{report:?}");
    assert_eq!(report.asked, report.sent, "every call is one request");
    assert!(report.waited > 0, "the load was too small to show anything");
}

#[test]
fn clients_of_one_process_use_the_limit_and_meet_no_429() {
    let (report, success) = quickstart(&["--seconds", "4"]);
    assert_used_and_kept(&report);
    assert!(success);
}

#[test]
fn four_processes_use_one_limit_and_meet_no_429() {
    let (report, success) = quickstart(&["--seconds", "4", "--redis", &redis_url()]);
    assert_used_and_kept(&report);
    assert!(success);
}

#[test]
fn the_same_load_without_a_limiter_meets_many_429s() {
    let (report, success) = quickstart(&["--seconds", "3", "--no-limiter"]);
    assert!(report.refused > u64::from(LIMIT), "{report:?}");
    assert!(!success, "a run with a 429 does not pass");
}

#[test]
fn a_redis_that_is_not_there_is_named() {
    // Port 1 is reserved, and nothing on loopback listens there.
    let output = Command::new(PROGRAM).args(["--redis", "redis://:s3cret@127.0.0.1:1/"]).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors.contains("127.0.0.1:1 cannot be connected to"), "{errors}");
    assert!(!errors.contains("s3cret"), "{errors}");
    assert_eq!(errors.lines().count(), 1, "one line says it: {errors}");
}

#[tokio::test]
async fn a_fleet_that_loses_a_process_uses_the_whole_limit_all_the_same() {
    let upstream = strict_stripe().await.unwrap();
    let options = <Options as clap::Parser>::parse_from(["quickstart", "--redis", &redis_url()]);
    let job = Job::new(&options, &upstream);
    let mut fleet = Fleet::of_processes(Path::new(PROGRAM), 4, &job).await.unwrap();
    fleet.start().await.unwrap();
    watch(&upstream, Duration::from_secs(2)).await;
    fleet.workers()[1].kill().await.unwrap();
    let killed = upstream.now();
    watch(&upstream, Duration::from_secs(4)).await;
    let end = upstream.now();
    let tally = fleet.stop().await.unwrap();

    // What the dead had reserved is lost, and lies no further ahead than the queue was long.
    let from = killed + PER;
    let share = share(&upstream, from, end);
    println!("share of the limit used after the loss: {:.2} %", share * 100.0);
    assert_eq!(upstream.violations(), []);
    assert_eq!(tally.failures, [].into());
    assert!(share >= LEAST_SHARE, "{share}");
}

/// One process that takes permits: its wall clock, and how many it was granted.
struct Taken {
    wall_clock: u64,
    granted: u64,
}

fn take(mut command: Command, account: &str, count: u32) -> Taken {
    let count = count.to_string();
    let output = command.args(["take", &redis_url(), account, &count]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<u64> = text.split_whitespace().map_while(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        &[wall_clock, granted] if output.status.success() => Taken { wall_clock, granted },
        _ => panic!("{}", shown(&output)),
    }
}

/// A process whose clock is right.
fn on_time() -> Command {
    Command::new(PROGRAM)
}

/// A process whose wall clock is an hour ahead. Its timers are not touched.
fn an_hour_ahead() -> Command {
    let mut command = on_time();
    ratelimit_tests::skew(&mut command, "+1h").unwrap();
    command
}

#[test]
fn processes_with_clocks_an_hour_apart_share_one_budget() {
    let hour = HOUR - 60..HOUR + 60;
    for (account, first, second) in [
        ("right-first", on_time as fn() -> Command, an_hour_ahead as fn() -> Command),
        ("wrong-first", an_hour_ahead, on_time),
    ] {
        let (six, four, none) =
            (take(first(), account, 6), take(second(), account, 10), take(first(), account, 1));
        assert!(hour.contains(&six.wall_clock.abs_diff(four.wall_clock)), "{account}: the clocks agree");
        assert_eq!((six.granted, four.granted, none.granted), (6, 4, 0), "{account}");
    }
}
