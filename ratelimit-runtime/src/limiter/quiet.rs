//! An upstream that does not want to be called: how a call waits for the gate to open.
//!
//! A gate is closed at once for this process, and by the store for all others; see [`Limiter::quiet`]. A call
//! that meets it gives back what it was charged and has not used, waits until the gate opens, and asks for
//! everything anew: what was charged before the gate was closed is of no use behind it. So a call that has
//! waited for its permits looks at the gate once more before it goes.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use super::take::Taking;
use super::wait::Slot;
use super::{AcquireError, Limiter, PermitRequest, Refusal};
use crate::store::Few;
use crate::time;

/// The limiters of a fleet come back in so long, and not all at one instant.
const SPREAD_US: u64 = 100_000;

/// How much later than a gate opens a limiter comes back, in microseconds; a limiter by itself has nobody to
/// make room for.
pub(super) fn lateness_us(shared: bool) -> u64 {
    if shared { RandomState::new().build_hasher().finish() % SPREAD_US } else { 0 }
}

impl Limiter {
    /// Lets no call of the API and account of `request` go for `time`, because the upstream said so. This
    /// process keeps to it from now on, also calls that wait already; the fleet as soon as the store has been
    /// told, which is not waited for for long.
    pub(crate) async fn quiet(&self, request: &PermitRequest, time: Duration) {
        let plan = self.plan(request);
        let told = self.backend.close(&plan.gate, time);
        self.queues.turn_back(&plan.gate);
        told.await;
    }
}

impl Taking<'_> {
    /// For how many microseconds the gate is closed for a call that needs nothing else any more.
    pub(super) async fn looks_at_the_gate(&self) -> u64 {
        self.limiter.backend.closed_for(&self.entry.at_the_gate()).await
    }

    /// Waits until the gate opens, in the order in which calls came.
    pub(super) async fn waits_for_the_gate(&mut self, closed_us: u64) -> Result<(), AcquireError> {
        let patience_us = self.entry.gate_patience_us();
        if closed_us > patience_us {
            return Err(Refusal::by_upstream(closed_us).into());
        }
        self.starts_anew();
        let wait_us = closed_us.saturating_add(self.limiter.lateness_us).min(patience_us);
        let at = time::now() + Duration::from_micros(wait_us);
        let slot = Slot { at, charges: Vec::new(), standings: Few::default() };
        // Turned back or not, it looks again.
        let _ = self.limiter.queues.wait(&self.entry, self.turn, slot).await;
        self.has_waited();
        Ok(())
    }

    /// Gives back all that it holds, and has passed nothing.
    pub(super) fn starts_anew(&mut self) {
        self.in_line = None;
        self.standings.clear();
        self.limiter.backend.give_back(std::mem::take(&mut self.held.charges));
        self.entry.passed = 0;
    }
}

#[cfg(test)]
mod tests {
    use ratelimit_core::{OnLimit, QuotaSpec};

    use super::*;
    use crate::MemoryStore;
    use crate::limiter::RefusedBy;

    const TWO_SECONDS: Duration = Duration::from_secs(2);

    fn one_a_second() -> QuotaSpec {
        QuotaSpec::new(1, Duration::from_secs(1))
    }

    fn request(quotas: &[QuotaSpec]) -> PermitRequest {
        let quotas: Vec<_> = quotas.iter().map(|quota| quota.check().unwrap()).collect();
        PermitRequest::new("stripe").operation("create").quotas(&quotas)
    }

    async fn later(milliseconds: u64) {
        time::sleep_until(time::now() + Duration::from_millis(milliseconds)).await;
    }

    /// How many milliseconds calls that come one after the other wait, each in a task of its own.
    async fn queue(
        limiter: &Limiter,
        request: &PermitRequest,
        calls: usize,
    ) -> Vec<tokio::task::JoinHandle<u128>> {
        let mut waiting = Vec::new();
        for _ in 0..calls {
            let (limiter, request) = (limiter.clone(), request.clone());
            waiting.push(tokio::spawn(async move {
                limiter.acquire(&request).await.unwrap().waited().as_millis()
            }));
            tokio::task::yield_now().await;
        }
        waiting
    }

    async fn waits(waiting: Vec<tokio::task::JoinHandle<u128>>) -> Vec<u128> {
        let mut waits = Vec::new();
        for call in waiting {
            waits.push(call.await.unwrap());
        }
        waits
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_no_quota_governs_waits_for_the_upstream_too() {
        let limiter = Limiter::default();
        let request = request(&[]);
        limiter.quiet(&request, TWO_SECONDS).await;
        let AcquireError::Refused(refusal) = limiter.try_acquire(&request).await.unwrap_err() else {
            panic!("refused")
        };
        assert_eq!((refusal.by, refusal.retry_after), (RefusedBy::Upstream, Some(TWO_SECONDS)));
        assert_eq!(limiter.acquire(&request).await.unwrap().waited(), TWO_SECONDS);
        limiter.quiet(&request, Duration::from_secs(31)).await;
        assert!(limiter.acquire(&request).await.is_err(), "that is longer than calls wait");
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_does_not_wait_is_refused_by_the_upstream_and_told_for_how_long() {
        let limiter = Limiter::default();
        let request = request(&[one_a_second().on_limit(OnLimit::Error)]);
        limiter.quiet(&request, TWO_SECONDS).await;
        let refusal = limiter.acquire(&request).await.unwrap_err();
        assert_eq!(refusal.to_string(), "refused by the upstream: it takes no calls for another 2s");
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_wait_already_are_booked_anew_behind_the_gate_in_their_order() {
        let limiter = Limiter::default();
        let request = request(&[one_a_second()]);
        let _ = limiter.acquire(&request).await.unwrap();
        let waiting = queue(&limiter, &request, 3).await;
        later(500).await;
        limiter.quiet(&request, TWO_SECONDS).await;
        // What they had reserved has come back, so one goes when the gate opens.
        assert_eq!(waits(waiting).await, [2_500, 3_500, 4_500]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_gate_that_is_closed_for_longer_turns_back_those_who_wait_for_it() {
        let limiter = Limiter::default();
        let request = request(&[one_a_second()]);
        limiter.quiet(&request, TWO_SECONDS).await;
        let waiting = queue(&limiter, &request, 2).await;
        later(1_000).await;
        limiter.quiet(&request, TWO_SECONDS).await;
        assert_eq!(waits(waiting).await, [3_000, 4_000]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_looks_at_the_gate_after_its_wait_and_pays_anew() {
        let store = MemoryStore::new();
        let (quieted, other) = (Limiter::new(store.clone()), Limiter::new(store));
        let request = request(&[one_a_second()]);
        let _ = other.acquire(&request).await.unwrap();
        let waiting = queue(&other, &request, 1).await;
        later(500).await;
        // Nobody turns back the calls of the other limiter.
        quieted.quiet(&request, TWO_SECONDS).await;
        assert_eq!(waits(waiting).await, [2_500]);
        let AcquireError::Refused(refusal) = other.try_acquire(&request).await.unwrap_err() else {
            panic!("refused")
        };
        assert_eq!(refusal.retry_after, Some(Duration::from_secs(1)), "it was charged when it went");
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_passed_a_narrower_scope_pays_for_it_again_behind_the_gate() {
        let limiter = Limiter::default();
        let user = one_a_second().scope(ratelimit_core::Scope::User);
        let request = request(&[user, QuotaSpec::new(100, Duration::from_secs(1))]).user("u");
        let _ = limiter.acquire(&request).await.unwrap();
        let waiting = queue(&limiter, &request, 1).await;
        later(900).await;
        limiter.quiet(&request, TWO_SECONDS).await;
        assert_eq!(waits(waiting).await, [2_900]);
        let standing = limiter.peek(&request).await.unwrap();
        assert_eq!(standing[0].remaining, 0, "the user's permit is the one of that instant");
    }

    #[test]
    fn limiters_of_a_fleet_do_not_all_come_back_at_once() {
        let lateness: Vec<u64> = (0..20).map(|_| lateness_us(true)).collect();
        assert!(lateness.iter().all(|us| *us < SPREAD_US));
        assert!(lateness.iter().any(|us| *us != lateness[0]), "{lateness:?}");
        assert_eq!(lateness_us(false), 0);
    }
}
