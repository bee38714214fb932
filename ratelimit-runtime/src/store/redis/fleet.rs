//! How many processes share the budgets, so that each knows its share when nobody can be asked.
//!
//! Each store says now and then, in a sorted set by the server's time, that it is alive. Who has said nothing
//! for [`DEAD_AFTER_MS`] is not counted any more. While Redis does not answer the last count holds.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use ::redis::RedisResult;

use super::{RedisStore, Shared};
use crate::time;

const BEAT: Duration = Duration::from_secs(5);
/// A fleet that starts is counted more often, or the first of it would believe for long that it is alone.
const FIRST_BEATS: [Duration; 4] =
    [Duration::from_millis(500), Duration::from_secs(1), Duration::from_secs(1), Duration::from_secs(2)];
const DEAD_AFTER_MS: u64 = 15_000;
/// What a beat may take.
const TIMEOUT: Duration = Duration::from_millis(500);

const SCRIPT: &str = include_str!("lua/fleet.lua");

#[derive(Debug)]
pub(super) struct Fleet {
    key: String,
    /// Tells this store from all others.
    member: String,
    /// How many there are, as far as it is known; 0 where it is not.
    counted: AtomicU64,
    assumed: u64,
}

impl Fleet {
    pub(super) fn new(key_prefix: &str, assumed: Option<u64>) -> Self {
        let random = || RandomState::new().hash_one(std::process::id());
        Self {
            key: format!("{key_prefix}:{{fleet}}"),
            member: format!("{:016x}{:016x}", random(), random()),
            counted: AtomicU64::new(0),
            assumed: assumed.unwrap_or(1),
        }
    }

    /// By how many the limits are to be shared.
    pub(super) fn processes(&self) -> u64 {
        match self.counted.load(Ordering::Relaxed) {
            0 => self.assumed,
            counted => counted,
        }
    }
}

impl RedisStore {
    /// Says that this store is alive, from now until it is dropped, and counts the others.
    pub(super) async fn join_the_fleet(&self) {
        self.beat().await;
        let shared = Arc::downgrade(&self.shared);
        self.runtime().spawn(keep_beating(shared));
    }

    /// Best effort: what could not be counted stays as it was.
    async fn beat(&self) {
        let Fleet { key, member, counted, .. } = &self.shared.fleet;
        let mut command = ::redis::cmd("EVAL");
        command.arg(SCRIPT).arg(1).arg(key).arg(member).arg(DEAD_AFTER_MS);
        let sent = time::now();
        let reply: Option<RedisResult<(u64, u64)>> =
            time::within(TIMEOUT, self.shared.link.query(&command)).await;
        if let Some(Ok((alive, now_us))) = reply {
            counted.store(alive, Ordering::Relaxed);
            // On a cluster each node has a clock of its own.
            if !self.shared.link.is_cluster() {
                let lane = self.shared.lanes.of(key);
                lane.clock.learn(now_us, sent, time::now());
            }
        }
    }
}

/// Ends with the store: it holds nothing of it while it waits.
async fn keep_beating(shared: Weak<Shared>) {
    for pause in FIRST_BEATS.into_iter().chain(std::iter::repeat(BEAT)) {
        time::sleep_until(time::now() + pause).await;
        let Some(shared) = shared.upgrade() else { return };
        RedisStore { shared }.beat().await;
    }
}
