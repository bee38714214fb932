//! How many processes share the budgets, so that each knows its share when nobody can be asked.
//!
//! Each store says now and then, in a sorted set by the server's time, that it is alive. Who has said nothing
//! for [`DEAD_AFTER_MS`] is not counted any more. While Redis does not answer the last count holds; and for as
//! long as a process is counted without a word, fewer are not believed: a Redis that has lost its keys knows
//! of nobody until all have said again that they are alive. And who was forgotten by it is told so: then it is told
//! [anew](super::anew) what else it may have lost.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use ::redis::RedisResult;

use super::{RedisStore, Shared};
use crate::time::{self, Instant};

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
    /// The counts of the last while, the largest of which holds.
    counts: Mutex<VecDeque<(Instant, u64)>>,
    /// When Redis last heard of this store.
    heard_at: Mutex<Option<Instant>>,
    assumed: u64,
}

impl Fleet {
    pub(super) fn new(key_prefix: &str, assumed: Option<u64>) -> Self {
        let random = || RandomState::new().hash_one(std::process::id());
        Self {
            key: format!("{key_prefix}:{{fleet}}"),
            member: format!("{:016x}{:016x}", random(), random()),
            counted: AtomicU64::new(0),
            counts: Mutex::default(),
            heard_at: Mutex::default(),
            assumed: assumed.unwrap_or(1),
        }
    }

    /// So many were alive at `now`.
    fn count(&self, alive: u64, now: Instant) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let believed = Duration::from_millis(DEAD_AFTER_MS);
        counts.retain(|(at, _)| now.saturating_duration_since(*at) < believed);
        counts.push_back((now, alive));
        let most = counts.iter().map(|(_, alive)| *alive).max().unwrap_or(alive);
        self.counted.store(most, Ordering::Relaxed);
    }

    /// Redis has heard of this store at `now`, and knew of it or not. Whether it has lost that it did.
    fn is_lost(&self, is_new: bool, now: Instant) -> bool {
        let before = self.heard_at.lock().unwrap_or_else(PoisonError::into_inner).replace(now);
        let remembered = Duration::from_millis(DEAD_AFTER_MS) / 2;
        is_new && before.is_some_and(|before| now.saturating_duration_since(before) < remembered)
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
        self.beat_from_now_on();
    }

    pub(super) fn beat_from_now_on(&self) {
        let shared = Arc::downgrade(&self.shared);
        self.runtime().spawn(keep_beating(shared));
    }

    /// Best effort: what could not be counted stays as it was.
    async fn beat(&self) {
        let fleet = &self.shared.fleet;
        let Fleet { key, member, .. } = fleet;
        let mut command = ::redis::cmd("EVAL");
        command.arg(SCRIPT).arg(1).arg(key).arg(member).arg(DEAD_AFTER_MS);
        let sent = time::now();
        let reply: Option<RedisResult<(u64, u64, bool)>> =
            time::within(TIMEOUT, self.shared.link.query(&command)).await;
        if let Some(Ok((alive, now_us, is_new))) = reply {
            fleet.count(alive, time::now());
            if fleet.is_lost(is_new, time::now()) {
                // Then it has lost all else as well.
                self.shared.local.failed(time::now());
                self.doubts();
            }
            // On a cluster each node has a clock of its own.
            if !self.shared.link.is_cluster() {
                self.hears_the_time(&self.shared.lanes.of(key), now_us, sent, time::now());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_server_that_has_lost_its_keys_makes_no_fleet_smaller_before_all_had_time_to_say_that_they_live()
     {
        let (fleet, start) = (Fleet::new("rl", None), time::now());
        let counted = |seconds: u64, alive: u64| {
            fleet.count(alive, start + Duration::from_secs(seconds));
            fleet.processes()
        };
        assert_eq!([counted(0, 2), counted(1, 4)], [2, 4], "more are believed at once");
        assert_eq!([counted(5, 1), counted(10, 3), counted(15, 3)], [4, 4, 4]);
        assert_eq!(counted(20, 3), 3, "the fourth has been silent for long enough");
    }

    #[tokio::test(start_paused = true)]
    async fn who_was_heard_of_a_moment_ago_and_is_new_was_lost() {
        let (fleet, start) = (Fleet::new("rl", None), time::now());
        let lost = |seconds: u64, is_new| fleet.is_lost(is_new, start + Duration::from_secs(seconds));
        assert!(!lost(0, true), "it is the first word");
        assert_eq!([lost(5, false), lost(10, true), lost(15, false)], [false, true, false]);
        assert!(!lost(60, true), "it has been silent");
    }
}
