//! What is measured over Redis.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ratelimit_examples::Failure;
use ratelimit_runtime::{
    AcquireError, Limiter, OnStoreError, PermitRequest, RedisStore, Scope, StoreErrorSpec,
};
use ratelimit_tests::RedisServer;
use redis::{Cmd, Value, cmd};
use tokio::task::JoinSet;

use crate::peer::Peer;
use crate::table::{Kind, Results};
use crate::{Plan, ample, clock, scarce};

const TASKS: usize = 512;
const USERS: usize = 10_000;
/// How many calls in a row a lone caller makes by one way before it takes the other.
const IN_A_ROW: usize = 200;

/// How long a decision may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The key of the other side that has no permit left.
const USED_UP: &str = "used up";

const FOUR: [Scope; 4] = [Scope::UserEndpoint, Scope::User, Scope::Endpoint, Scope::Api];

/// A Redis of its own, both ways to ask it, and what is asked.
pub(crate) struct Bench {
    _server: RedisServer,
    limiter: Limiter,
    peer: Peer,
    hot: Arc<Vec<PermitRequest>>,
    users: Arc<Vec<PermitRequest>>,
    hot_by_four: Arc<Vec<PermitRequest>>,
    users_by_four: Arc<Vec<PermitRequest>>,
    used_up: Arc<Vec<PermitRequest>>,
    hot_keys: Arc<Vec<String>>,
    user_keys: Arc<Vec<String>>,
    /// What the limiter sends for one call of the hot key.
    replayed: Arc<Vec<Cmd>>,
    /// And for one of each of the users.
    users_replayed: Arc<Vec<Cmd>>,
}

impl Bench {
    pub(crate) async fn start() -> Result<Self, Failure> {
        let server = RedisServer::start()?;
        let limiter = Limiter::new(RedisStore::connect(&server.url()).await?);
        let peer = Peer::connect(&server.url()).await?;
        peer.use_up(USED_UP).await?;
        let hot = requests(1, &[Scope::User])?;
        let hot_by_four = requests(1, &FOUR)?;
        let used_up = Arc::new(vec![PermitRequest::new("used-up").quota(scarce()?)]);
        let words = recorded(&server, &limiter, &hot, &peer).await?;
        Ok(Self {
            replayed: Arc::new(vec![replay(&words, 0)]),
            users_replayed: Arc::new((0..USERS).map(|user| replay(&words, user)).collect()),
            _server: server,
            limiter,
            peer,
            hot,
            users: requests(USERS, &[Scope::User])?,
            hot_by_four,
            users_by_four: requests(USERS, &FOUR)?,
            used_up,
            hot_keys: keys(1),
            user_keys: keys(USERS),
        })
    }

    /// One round.
    pub(crate) async fn measure(&self, plan: &Plan, results: &mut Results) -> Result<(), Failure> {
        let mut rate = async |name, target, ours: Side<'_>, beside: Side<'_>| {
            if plan.wants(name) {
                let (ours, beside) = (self.rate(ours, plan.span).await?, self.rate(beside, plan.span).await?);
                results.add(name, Kind::Rate(target), ours, beside);
            }
            Ok::<_, Failure>(())
        };
        let ours = Side::Limiter;
        let (hot, users) = (&self.hot, &self.users);
        rate("one key, 512 tasks, to a script each", Some(10.0), ours(hot), Side::Script(&self.hot_keys))
            .await?;
        rate(
            "10,000 keys, 512 tasks, to a script each",
            Some(2.5),
            ours(users),
            Side::Script(&self.user_keys),
        )
        .await?;
        rate("one key, 512 tasks, to our script each", None, ours(hot), Side::Replay(&self.replayed)).await?;
        rate(
            "10,000 keys, 512 tasks, to our script each",
            Some(2.5),
            ours(users),
            Side::Replay(&self.users_replayed),
        )
        .await?;
        rate("refused, 512 tasks, to a script each", None, Side::Refused(&self.used_up), Side::RefusedScript)
            .await?;
        let least = Some(1.0 / 1.5);
        rate("one key, four scopes to one", least, ours(&self.hot_by_four), ours(hot)).await?;
        rate("10,000 keys, four scopes to one", least, ours(&self.users_by_four), ours(users)).await?;
        self.measure_alone(plan, results).await
    }

    /// The ways of a lone caller, in turns.
    async fn measure_alone(&self, plan: &Plan, results: &mut Results) -> Result<(), Failure> {
        let Some(one) = self.hot.first() else { return Ok(()) };
        let Some(four) = self.hot_by_four.first() else { return Ok(()) };
        let Some(replay) = self.replayed.first() else { return Ok(()) };
        if !plan.wants("alone") {
            return Ok(());
        }
        let (mut ours, mut ours_by_four) = (Vec::new(), Vec::new());
        let (mut minimal, mut replayed) = (Vec::new(), Vec::new());
        let end = clock::now() + plan.span * 5;
        while clock::now() < end {
            in_a_row(&mut ours, async || acquire(&self.limiter, one).await).await?;
            in_a_row(&mut minimal, async || self.peer.grant("alone").await).await?;
            in_a_row(&mut replayed, async || self.peer.send(replay).await.map(drop)).await?;
            in_a_row(&mut ours_by_four, async || acquire(&self.limiter, four).await).await?;
        }
        let mut time = |names: [&'static str; 2], target, ours: &mut [f64], beside: &mut [f64]| {
            ours.sort_unstable_by(f64::total_cmp);
            beside.sort_unstable_by(f64::total_cmp);
            for (name, share) in names.into_iter().zip([0.5, 0.99]) {
                results.add(name, Kind::Time(target), quantile(ours, share), quantile(beside, share));
            }
        };
        let most = Some(1.3);
        time(
            ["alone, to a short script, p50", "alone, to a short script, p99"],
            most,
            &mut ours,
            &mut minimal,
        );
        time(
            ["alone, to our script bare, p50", "alone, to our script bare, p99"],
            most,
            &mut ours,
            &mut replayed,
        );
        let four = ["alone, four scopes to one, p50", "alone, four scopes to one, p99"];
        time(four, Some(1.5), &mut ours_by_four, &mut ours);
        Ok(())
    }

    /// Decisions per second.
    async fn rate(&self, side: Side<'_>, span: Duration) -> Result<f64, Failure> {
        let (limiter, peer) = (self.limiter.clone(), self.peer.clone());
        match side {
            Side::Limiter(requests) => {
                let requests = Arc::clone(requests);
                let call = move |place: usize| {
                    let (limiter, requests) = (limiter.clone(), Arc::clone(&requests));
                    async move { acquire(&limiter, of(&requests, place)?).await }
                };
                throughput(span, call).await
            }
            Side::Refused(requests) => {
                let requests = Arc::clone(requests);
                let call = move |_| {
                    let (limiter, requests) = (limiter.clone(), Arc::clone(&requests));
                    async move {
                        match limiter.acquire(of(&requests, 0)?).await {
                            // The first of all has the one permit.
                            Ok(_) | Err(AcquireError::Refused(_)) => Ok(()),
                            Err(error) => Err(error.into()),
                        }
                    }
                };
                throughput(span, call).await
            }
            Side::Script(keys) => {
                let keys = Arc::clone(keys);
                let call = move |place: usize| {
                    let (peer, keys) = (peer.clone(), Arc::clone(&keys));
                    async move { peer.grant(of(&keys, place)?).await }
                };
                throughput(span, call).await
            }
            Side::Replay(commands) => {
                let commands = Arc::clone(commands);
                let call = move |place: usize| {
                    let (peer, commands) = (peer.clone(), Arc::clone(&commands));
                    async move { peer.send(of(&commands, place)?).await.map(drop) }
                };
                throughput(span, call).await
            }
            Side::RefusedScript => {
                let call = move |_| {
                    let peer = peer.clone();
                    async move { peer.refuse(USED_UP).await }
                };
                throughput(span, call).await
            }
        }
    }
}

/// Who decides what.
enum Side<'a> {
    Limiter(&'a Arc<Vec<PermitRequest>>),
    Refused(&'a Arc<Vec<PermitRequest>>),
    Script(&'a Arc<Vec<String>>),
    Replay(&'a Arc<Vec<Cmd>>),
    RefusedScript,
}

async fn acquire(limiter: &Limiter, request: &PermitRequest) -> Result<(), Failure> {
    let permit = limiter.acquire(request).await?;
    drop(std::hint::black_box(permit));
    Ok(())
}

/// The item at `place`, counted round and round.
fn of<T>(items: &[T], place: usize) -> Result<&T, Failure> {
    items.get(place % items.len().max(1)).ok_or_else(|| "there is nothing to ask for".into())
}

/// Runs `call` in [`TASKS`] tasks for `span`, and says how often per second. Each task starts at
/// another of the keys.
async fn throughput<F, Fut>(span: Duration, call: F) -> Result<f64, Failure>
where
    F: Fn(usize) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<(), Failure>> + Send + 'static,
{
    let over = Arc::new(AtomicBool::new(false));
    let mut tasks = JoinSet::new();
    let started = clock::now();
    for task in 0..TASKS {
        let (over, call) = (Arc::clone(&over), call.clone());
        tasks.spawn(async move {
            let (mut count, mut place) = (0_u32, task * USERS / TASKS);
            while !over.load(Ordering::Relaxed) {
                call(place).await?;
                count += 1;
                // A call that is refused without asking Redis awaits nothing, and nobody else would run.
                tokio::task::consume_budget().await;
                // A prime: every key gets its turn, and no two neighbours in a row.
                place = place.wrapping_add(7_919);
            }
            Ok::<_, Failure>(count)
        });
    }
    pause(span).await;
    over.store(true, Ordering::Relaxed);
    let mut count = 0.0;
    while let Some(ended) = tasks.join_next().await {
        count += f64::from(ended??);
    }
    Ok(count / started.elapsed().as_secs_f64())
}

/// Adds how long each of some calls took, in microseconds.
async fn in_a_row(times: &mut Vec<f64>, call: impl AsyncFn() -> Result<(), Failure>) -> Result<(), Failure> {
    for _ in 0..IN_A_ROW {
        let started = clock::now();
        call().await?;
        times.push(started.elapsed().as_secs_f64() * 1e6);
    }
    Ok(())
}

fn requests(users: usize, scopes: &[Scope]) -> Result<Arc<Vec<PermitRequest>>, Failure> {
    let quotas = scopes.iter().map(|scope| ample(*scope)).collect::<Result<Vec<_>, _>>()?;
    let api = format!("stripe-{}", scopes.len());
    // What is measured are decisions by Redis, and none by a process on a busy machine that gave up on it.
    let together = StoreErrorSpec::new(OnStoreError::Closed).deadline(PATIENCE).check()?;
    let request = |user| {
        let request = PermitRequest::new(&api).operation("payment_intent").user(format!("user-{user}"));
        request.quotas(&quotas).on_store_error(together)
    };
    Ok(Arc::new((0..users).map(request).collect()))
}

fn keys(users: usize) -> Arc<Vec<String>> {
    Arc::new((0..users).map(|user| format!("rl:{{stripe}}:user:user-{user}:token_bucket:1s")).collect())
}

/// An entry of Redis' slow log: its number, when, how long, the command, who.
type LogEntry = (i64, i64, i64, Vec<Vec<u8>>, Value, Value);

/// What the limiter sends for a call of the first user, as Redis saw it: to send just that again, without the
/// limiter.
async fn recorded(
    server: &RedisServer,
    limiter: &Limiter,
    requests: &[PermitRequest],
    peer: &Peer,
) -> Result<Vec<Vec<u8>>, Failure> {
    // The first call has the server learn the script, the second one goes by its hash.
    acquire(limiter, of(requests, 0)?).await?;
    server.cli(&["CONFIG", "SET", "slowlog-log-slower-than", "0"])?;
    acquire(limiter, of(requests, 0)?).await?;
    server.cli(&["CONFIG", "SET", "slowlog-log-slower-than", "-1"])?;
    let log: Vec<LogEntry> = redis::from_redis_value(peer.send(cmd("SLOWLOG").arg("GET")).await?)?;
    let call = log.into_iter().map(|entry| entry.3).find(|call| call.iter().any(|word| word == b"EVALSHA"));
    // The log cuts longer calls: that of one quota is short enough.
    let mut words = call.ok_or("the limiter did not call its script")?;
    // EVALSHA, hash, number of keys, the keys; what is done, when, and until when: for ever.
    let keys: usize = words.get(2).ok_or("a call without keys").and_then(|count| {
        str::from_utf8(count).ok().and_then(|count| count.parse().ok()).ok_or("a call of no number of keys")
    })?;
    words.get_mut(keys + 5).ok_or("a call that ends early")?.clear();
    let Value::BulkString(_) = peer.send(&replay(&words, 0)).await? else {
        return Err("the call of the script could not be sent again".into());
    };
    Ok(words)
}

/// The call of the first user, as another's.
fn replay(words: &[Vec<u8>], user: usize) -> Cmd {
    let mut command = Cmd::new();
    for word in words {
        match str::from_utf8(word).ok().and_then(|word| word.split_once("user-0")) {
            Some((before, after)) => command.arg(format!("{before}user-{user}{after}")),
            None => command.arg(word),
        };
    }
    command
}

#[expect(clippy::disallowed_methods, reason = "a measurement takes its time, and nothing decides by it")]
async fn pause(span: Duration) {
    tokio::time::sleep(span).await;
}

/// The value below which that share of the sorted `values` lies; 0 of none.
fn quantile(values: &[f64], share: f64) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place in a list that fits in memory, by a share between 0 and 1"
    )]
    let place = (values.len() as f64 * share) as usize;
    values.get(place.min(values.len().saturating_sub(1))).copied().unwrap_or_default()
}
