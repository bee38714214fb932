//! One fault: a fleet of processes before it, while it lasts, and after it.

use std::path::Path;
use std::time::Duration;

use ratelimit_examples::Failure;
use ratelimit_runtime::{Limiter, RedisStore};
use ratelimit_tests::{RedisProxy, RedisServer};

use crate::broken::{Broken, FLEET, LARGE_FLEET, REST_OF_THE_FLEET};
use crate::fleet::{Heard, Process, Program};
use crate::judge::{Outcome, Run};
use crate::load::{self, LEDGER, Said, now, sleep};

/// The longest that is waited for until the store is used again.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest until what is owed is told.
const SETTLING: Duration = Duration::from_secs(3);

/// How long the fleet runs: before, so that each process knows of the others, while it is broken, and after. And
/// how long it has to say what it has granted alone, where nothing seems to be missing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spans {
    pub(crate) before: Duration,
    pub(crate) broken: Duration,
    pub(crate) after: Duration,
    pub(crate) settling: Duration,
}

/// Runs a fleet of `program`.
pub(crate) async fn run(program: &Path, broken: Broken, spans: Spans) -> Result<Outcome, Failure> {
    let mut server = broken.server()?;
    let proxy = RedisProxy::start(server.port())?;
    let mut program = Program { path: program.to_owned(), redis: proxy.url(), told: None };
    let mut fleet = Vec::new();
    start(&mut fleet, broken.processes(), &program, broken).await?;
    let began = now();
    sleep(spans.before).await;
    if matches!(broken, Broken::Joined) {
        start(&mut fleet, LARGE_FLEET, &program, broken).await?;
    }
    let mut from = now();
    server = broken.begin(server, &proxy).await?;
    if matches!(broken, Broken::Started) {
        program.told = Some(FLEET);
        start(&mut fleet, LARGE_FLEET, &program, broken).await?;
        from = now();
    }
    if matches!(broken, Broken::Left) {
        for process in fleet.iter_mut().skip(REST_OF_THE_FLEET) {
            process.kill().await?;
        }
    }
    broken.hold(&server, spans.broken).await?;
    let until = now();
    server = broken.end(server, &proxy).await?;
    let healed = now();
    let mut back = Some(healed);
    for process in fleet.iter().filter(|process| !process.is_gone()) {
        back = back.max(process.is_back(healed, PATIENCE).await).filter(|_| back.is_some());
    }
    sleep(spans.after).await;
    let ended = now();
    each(&mut fleet, "stop", Said::Stopped).await?;
    let phantoms = if broken.loses_the_record() {
        None
    } else {
        Some(phantoms(&server, &mut fleet, spans.settling).await?)
    };
    let heard: Vec<Heard> = fleet.iter().map(|process| process.heard().clone()).collect();
    let run = Run { began, from, until, healed, back, ended };
    Ok(Outcome { phantoms, ..run.judge(&heard) })
}

/// Starts as many as `fleet` has less than `count`, all at once, for each takes a moment.
async fn start(
    fleet: &mut Vec<Process>,
    count: usize,
    program: &Program,
    broken: Broken,
) -> Result<(), Failure> {
    let first = fleet.len();
    for number in first..count {
        fleet.push(Process::start(program, broken.skew(number)).await?);
    }
    for process in fleet.iter_mut().skip(first) {
        process.says(Said::Ready).await?;
    }
    Ok(())
}

async fn each(fleet: &mut [Process], what: &str, answer: Said) -> Result<(), Failure> {
    for process in fleet.iter_mut() {
        process.tell(what).await?;
    }
    for process in fleet {
        process.says(answer).await?;
    }
    Ok(())
}

/// What the ledger says was charged, less what was granted. What is on its way once more is told with the next
/// call.
async fn phantoms(server: &RedisServer, fleet: &mut [Process], settling: Duration) -> Result<i64, Failure> {
    let limiter = Limiter::new(RedisStore::connect(&server.url()).await?);
    let (since, request) = (now(), load::request()?);
    loop {
        each(fleet, "settle", Said::Settled).await?;
        let standings = limiter.peek(&request).await?;
        let ledger =
            standings.iter().find(|standing| standing.limit == LEDGER).ok_or("there is no ledger")?;
        let granted: usize = fleet.iter().map(|process| process.heard().grants().count()).sum();
        let phantoms = i64::try_from(LEDGER - ledger.remaining)? - i64::try_from(granted)?;
        let enough = if phantoms == 0 { settling } else { SETTLING };
        if now() >= since + enough {
            return Ok(phantoms);
        }
        sleep(Duration::from_millis(250)).await;
    }
}
