//! A million callers, each of whom comes once.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ratelimit_examples::{Failure, sleep};
use ratelimit_runtime::{Limiter, MemoryStore, PermitRequest, QuotaSpec, RedisStore, Scope};
use ratelimit_tests::RedisServer;
use tokio::task::JoinSet;

/// Keys that the store in memory may hold.
const MOST_KEYS: usize = 100_000;
/// Tasks that ask Redis at one time.
const TASKS: u64 = 256;
/// The window of the quotas.
const WINDOW: Duration = Duration::from_secs(20);

/// What `callers` leave in each store, in lines.
pub(crate) async fn measure(redis: &RedisServer, callers: u64) -> Result<Vec<String>, Failure> {
    let before = resident_kb()?;
    let memory = MemoryStore::with_max_keys(MOST_KEYS);
    ask(&Limiter::new(memory.clone()), callers).await?;
    let grown = resident_kb()?.saturating_sub(before);
    let mut lines = vec![format!(
        "{callers} callers in memory, of which {MOST_KEYS} may be kept: {} are, in some {grown} kB",
        memory.len()
    )];
    redis.cli(&["FLUSHALL"])?;
    let empty = used_bytes(redis)?;
    ask(&Limiter::new(RedisStore::connect(&redis.url()).await?), callers).await?;
    let (keys, used) = (redis.cli(&["DBSIZE"])?, used_bytes(redis)?.saturating_sub(empty));
    lines.push(format!("{callers} callers in Redis: {} keys, {used} bytes", keys.trim()));
    // A key outlives its window by a little, and Redis looks for those that are over now and then.
    sleep(WINDOW * 2).await;
    let left = redis.cli(&["DBSIZE"])?;
    lines.push(format!("{:?} later: {} keys", WINDOW * 2, left.trim()));
    Ok(lines)
}

/// Has each of `callers` ask once.
async fn ask(limiter: &Limiter, callers: u64) -> Result<(), Failure> {
    let quota = QuotaSpec::new(1, WINDOW).scope(Scope::User).check()?;
    let (next, mut tasks) = (Arc::new(AtomicU64::new(0)), JoinSet::new());
    for _ in 0..TASKS {
        let (limiter, next) = (limiter.clone(), Arc::clone(&next));
        tasks.spawn(async move {
            loop {
                let caller = next.fetch_add(1, Ordering::Relaxed);
                if caller >= callers {
                    return Ok(());
                }
                let request = PermitRequest::new("bench").user(caller.to_string()).quota(quota);
                let permit = limiter.try_acquire(&request).await?;
                drop(permit);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        let done: Result<(), ratelimit_runtime::AcquireError> = done?;
        done?;
    }
    Ok(())
}

/// What the process holds of the machine's memory, where the system tells it.
fn resident_kb() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

fn used_bytes(redis: &RedisServer) -> Result<u64, Failure> {
    let info = redis.cli(&["INFO", "memory"])?;
    let line = info.lines().find_map(|line| line.strip_prefix("used_memory:")).ok_or("no used_memory")?;
    Ok(line.trim().parse()?)
}
