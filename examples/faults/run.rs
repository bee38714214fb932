//! One fault: a fleet before it, while it lasts, and after it.

use std::time::Duration;

use ratelimit_examples::Failure;
use ratelimit_runtime::{Limiter, PermitRequest, RedisStore};
use ratelimit_tests::{Fault, Path, RedisProxy, RedisServer};

use crate::load::{self, Answer, Clock, Decision, LEDGER, Load, sleep};

const INSTANCES: usize = 4;
const TASKS: usize = 16;
/// The longest that is waited for until the store is used again.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long the store's breaker may take to open.
const OPENING: Duration = Duration::from_millis(500);
const SLOW: Duration = Duration::from_millis(20);

/// What is broken.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Broken {
    Nothing,
    Server(Fault),
    Path(&'static str, Path),
}

impl Broken {
    pub(crate) fn all() -> Vec<Self> {
        let slow = Path::Slow(Duration::from_millis(15), Duration::from_millis(15));
        let paths = [Self::Path("black hole", Path::BlackHole), Self::Path("slow", slow)];
        let faults = Fault::ALL.into_iter().map(Self::Server);
        std::iter::once(Self::Nothing).chain(faults).chain(paths).collect()
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Server(fault) => fault.name(),
            Self::Path(name, _) => name,
        }
    }
}

/// How long the fleet runs: before, so that each instance knows of the others, while it is broken, and after.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spans {
    pub(crate) before: Duration,
    pub(crate) broken: Duration,
    pub(crate) after: Duration,
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Grants per second while it lasted.
    pub(crate) per_second: f64,
    /// The most grants in any second of the run.
    pub(crate) worst_second: usize,
    /// The longest that any decision took.
    pub(crate) longest: Duration,
    /// What 99 of 100 decisions took at most, once the breaker had time to open.
    pub(crate) p99: Duration,
    /// How many took longer than 20 ms.
    pub(crate) slow: usize,
    pub(crate) failed: usize,
    /// What was charged and not granted; nothing where the record was lost.
    pub(crate) phantoms: Option<i64>,
    /// When the store was used again, from when it was healed.
    pub(crate) back_after: Option<Duration>,
}

pub(crate) async fn run(broken: Broken, spans: Spans) -> Result<Outcome, Failure> {
    let mut server = RedisServer::breakable()?;
    let proxy = RedisProxy::start(server.port())?;
    let mut stores = Vec::new();
    for _ in 0..INSTANCES {
        stores.push(RedisStore::connect(&proxy.url()).await?);
    }
    let request = load::request()?;
    let load = Load::start(Clock::start(), &stores, TASKS, &request);
    sleep(spans.before).await;
    let from = load.now();
    (server, _) = change(server, &proxy, broken, Change::Break).await?;
    hold(&server, broken, spans.broken).await?;
    let until = load.now();
    let healed;
    (server, healed) = change(server, &proxy, broken, Change::Heal).await?;
    healed?;
    let back_from = load.now();
    let mut back = None;
    while back.is_none() && load.now() < back_from + PATIENCE {
        sleep(Duration::from_millis(5)).await;
        back = load.first_by_the_store(back_from);
    }
    sleep(spans.after).await;
    let decisions = load.stop().await;
    let phantoms = match broken {
        Broken::Server(fault) if fault.loses_keys() => None,
        _ => Some(phantoms(&stores, &request, &decisions).await?),
    };
    drop(server);
    let back_after = back.map(|at| at.saturating_sub(back_from));
    Ok(Outcome { phantoms, back_after, ..judge(&decisions, spans.before, from, until) })
}

#[derive(Clone, Copy)]
enum Change {
    Break,
    Heal,
}

/// On a thread of its own: the harness waits for the server.
async fn change(
    mut server: RedisServer,
    proxy: &RedisProxy,
    broken: Broken,
    change: Change,
) -> Result<(RedisServer, Result<(), Failure>), Failure> {
    match (broken, change) {
        (Broken::Nothing, _) => Ok((server, Ok(()))),
        (Broken::Path(_, path), Change::Break) => {
            proxy.set(path);
            Ok((server, Ok(())))
        }
        (Broken::Path(..), Change::Heal) => {
            proxy.set(Path::Open);
            Ok((server, Ok(())))
        }
        (Broken::Server(fault), change) => {
            let done = tokio::task::spawn_blocking(move || {
                let done = match change {
                    Change::Break => server.break_by(fault),
                    Change::Heal => server.heal(fault),
                };
                (server, done)
            });
            let (server, done) = done.await?;
            Ok((server, done.map_err(Into::into)))
        }
    }
}

/// Keeps it broken: what is over at once is done again and again.
async fn hold(server: &RedisServer, broken: Broken, lasts: Duration) -> Result<(), Failure> {
    let clock = Clock::start();
    while clock.now() < lasts {
        if let Broken::Server(Fault::ScriptsForgotten) = broken {
            server.cli(&["SCRIPT", "FLUSH"])?;
        }
        sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}

/// What the ledger says was charged, less what was granted.
async fn phantoms(
    stores: &[RedisStore],
    request: &PermitRequest,
    decisions: &[Decision],
) -> Result<i64, Failure> {
    let mut granted = decisions.iter().filter(|decision| is_grant(decision)).count();
    // Whatever is owed is told with a call of each; what is on its way once more is told with the next.
    for _ in 0..2 {
        for store in stores {
            granted += grants_until_the_store_is_told(store, request).await;
        }
        sleep(Duration::from_secs(1)).await;
    }
    let store = stores.first().ok_or("there is no store")?;
    let standings = Limiter::new(store.clone()).peek(request).await?;
    let ledger = standings.iter().find(|standing| standing.limit == LEDGER).ok_or("there is no ledger")?;
    Ok(i64::try_from(LEDGER - ledger.remaining)? - i64::try_from(granted)?)
}

async fn grants_until_the_store_is_told(store: &RedisStore, request: &PermitRequest) -> usize {
    let (limiter, mut granted) = (Limiter::new(store.clone()), 0);
    loop {
        match limiter.acquire(request).await {
            Ok(permit) => {
                granted += 1;
                if permit.degraded().is_none() {
                    break;
                }
            }
            Err(_) => sleep(Duration::from_millis(5)).await,
        }
    }
    limiter.flush().await;
    granted
}

fn is_grant(decision: &Decision) -> bool {
    matches!(decision.answer, Answer::ByTheStore | Answer::Alone)
}

#[expect(clippy::cast_precision_loss, reason = "a rate to look at")]
fn judge(decisions: &[Decision], before: Duration, from: Duration, until: Duration) -> Outcome {
    let mut grants: Vec<Duration> =
        decisions.iter().filter(|decision| is_grant(decision)).map(|decision| decision.at).collect();
    // The first burst is over by then: whatever there is more than the rate, the fault has brought.
    grants.retain(|at| *at >= before / 2);
    grants.sort_unstable();
    let during = grants.iter().filter(|at| (from..until).contains(*at)).count();
    let settled = from + OPENING;
    let mut took: Vec<Duration> = decisions
        .iter()
        .filter(|decision| (settled..until).contains(&decision.at))
        .map(|decision| decision.took)
        .collect();
    took.sort_unstable();
    let since = |decision: &&Decision| decision.at >= from;
    Outcome {
        per_second: during as f64 / until.saturating_sub(from).as_secs_f64(),
        worst_second: worst(&grants, Duration::from_secs(1)),
        longest: decisions.iter().filter(since).map(|decision| decision.took).max().unwrap_or_default(),
        p99: took.get(took.len() * 99 / 100).copied().unwrap_or_default(),
        slow: decisions.iter().filter(since).filter(|decision| decision.took > SLOW).count(),
        failed: decisions.iter().filter(|decision| decision.answer == Answer::Failed).count(),
        phantoms: None,
        back_after: None,
    }
}

/// The most of `instants` in any `span`.
fn worst(instants: &[Duration], span: Duration) -> usize {
    let mut first = 0;
    let mut most = 0;
    for (last, at) in instants.iter().enumerate() {
        while instants.get(first).is_some_and(|oldest| *oldest + span <= *at) {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}
