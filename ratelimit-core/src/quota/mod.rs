//! A quota: what one `#[rate_limited]` declares, and the rules its numbers must keep.

mod fault;

use std::fmt;
use std::time::Duration;

pub use self::fault::{Key, QuotaFault};

use crate::algorithm::token_bucket::TokenBucket;
use crate::algorithm::{Algorithm, Kernel};
use crate::duration::Written;
use crate::scope::Scope;

/// How long a call waits for a quota that says nothing of it: 30 s, the time after which most HTTP
/// clients have given up anyway.
pub const DEFAULT_MAX_WAIT: Duration = Duration::from_secs(30);

/// Redis scripts count in doubles, which hold every integer up to here and not beyond.
const LARGEST_STATE: u128 = 1 << 53;

/// What a call does where a quota has no permit for it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum OnLimit {
    /// Reserve the next free permit and wait for it.
    #[default]
    Wait,
    /// Fail at once.
    Error,
}

impl OnLimit {
    /// All of them, in the order in which messages list them.
    pub const ALL: [Self; 2] = [Self::Wait, Self::Error];

    /// The name that attributes and policies use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::Error => "error",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|on_limit| on_limit.name() == name)
    }
}

/// A quota as somebody wrote it, unchecked: the keys of `#[rate_limited]`.
///
/// ```
/// use ratelimit_core::QuotaSpec;
/// use std::time::Duration;
///
/// // 100 per second, of which 25 may go at once: at most 125 in any second.
/// let quota = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).check()?;
/// assert_eq!(quota.to_string(), "100 per 1s, burst 25, token_bucket, scope api");
/// # Ok::<(), ratelimit_core::QuotaFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaSpec {
    /// Permits per [`per`](Self::per).
    pub limit: u64,
    /// The window that [`limit`](Self::limit) is for, counted in whole microseconds.
    pub per: Duration,
    /// The rule by which calls are admitted.
    pub algorithm: Algorithm,
    /// Permits that may be spent at once; left out, it is [`limit`](Self::limit).
    pub burst: Option<u64>,
    /// Whose budget it is.
    pub scope: Scope,
    /// Permits that one call takes.
    pub cost: u64,
    /// What a call does where there is no permit now.
    pub on_limit: OnLimit,
    /// The longest a call waits; left out, it is [`DEFAULT_MAX_WAIT`].
    pub max_wait: Option<Duration>,
}

impl QuotaSpec {
    /// `limit` permits per `per` for the whole API, by token bucket, one permit a call, waiting.
    #[must_use]
    pub const fn new(limit: u64, per: Duration) -> Self {
        Self {
            limit,
            per,
            algorithm: Algorithm::TokenBucket,
            burst: None,
            scope: Scope::Api,
            cost: 1,
            on_limit: OnLimit::Wait,
            max_wait: None,
        }
    }

    /// Decides by `algorithm`.
    #[must_use]
    pub const fn algorithm(self, algorithm: Algorithm) -> Self {
        Self { algorithm, ..self }
    }

    /// Lets `burst` permits be spent at once: the bucket's capacity.
    #[must_use]
    pub const fn burst(self, burst: u64) -> Self {
        Self { burst: Some(burst), ..self }
    }

    /// Counts for `scope`.
    #[must_use]
    pub const fn scope(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    /// Takes `cost` permits for each call.
    #[must_use]
    pub const fn cost(self, cost: u64) -> Self {
        Self { cost, ..self }
    }

    /// Does `on_limit` where there is no permit now.
    #[must_use]
    pub const fn on_limit(self, on_limit: OnLimit) -> Self {
        Self { on_limit, ..self }
    }

    /// Waits `max_wait` at the longest.
    #[must_use]
    pub const fn max_wait(self, max_wait: Duration) -> Self {
        Self { max_wait: Some(max_wait), ..self }
    }

    /// The quota, if its numbers make sense.
    ///
    /// # Errors
    /// The first of [`faults`](Self::faults).
    pub const fn check(self) -> Result<Quota, QuotaFault> {
        let faults = self.faults();
        let mut index = 0;
        while index < faults.len() {
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
            if let Some(fault) = faults[index] {
                return Err(fault);
            }
            index += 1;
        }
        Ok(self.accept())
    }

    /// Everything that is wrong with the numbers, each fault naming the key it lies in.
    #[must_use]
    pub const fn faults(self) -> [Option<QuotaFault>; 8] {
        [
            self.algorithm_fault(),
            self.limit_fault(),
            self.per_fault(),
            self.burst_fault(),
            self.cost_fault(),
            self.capacity_fault(),
            self.max_wait_fault(),
            self.size_fault(),
        ]
    }

    const fn algorithm_fault(self) -> Option<QuotaFault> {
        if self.algorithm.is_available() {
            return None;
        }
        Some(QuotaFault::AlgorithmNotAvailable { algorithm: self.algorithm })
    }

    const fn limit_fault(self) -> Option<QuotaFault> {
        if self.limit == 0 { Some(QuotaFault::LimitZero) } else { None }
    }

    const fn per_fault(self) -> Option<QuotaFault> {
        if self.per.as_micros() == 0 { Some(QuotaFault::PerZero) } else { None }
    }

    const fn burst_fault(self) -> Option<QuotaFault> {
        match self.burst {
            Some(0) => Some(QuotaFault::BurstZero),
            Some(burst) if !self.algorithm.has_burst() => {
                Some(QuotaFault::BurstWithoutBucket { burst, algorithm: self.algorithm })
            }
            _ => None,
        }
    }

    const fn cost_fault(self) -> Option<QuotaFault> {
        if self.cost == 0 { Some(QuotaFault::CostZero) } else { None }
    }

    const fn capacity_fault(self) -> Option<QuotaFault> {
        let capacity = self.capacity();
        if self.cost > capacity && capacity > 0 {
            return Some(QuotaFault::CostAboveCapacity {
                cost: self.cost,
                capacity,
                burst: self.burst.is_some(),
            });
        }
        None
    }

    const fn max_wait_fault(self) -> Option<QuotaFault> {
        match (self.on_limit, self.max_wait) {
            (OnLimit::Error, Some(_)) => Some(QuotaFault::MaxWaitWithoutWaiting),
            (OnLimit::Wait, Some(max_wait)) if max_wait.as_micros() == 0 => Some(QuotaFault::MaxWaitZero),
            _ => None,
        }
    }

    /// Whether a full bucket, or the deepest reservation, is too large a number for a store.
    const fn size_fault(self) -> Option<QuotaFault> {
        let per_us = self.per.as_micros();
        if self.limit == 0 || per_us == 0 || self.capacity() == 0 {
            return None;
        }
        let too_large = Some(QuotaFault::TooLarge { limit: self.limit, per: self.per });
        if per_us >= LARGEST_STATE
            || self.limit as u128 >= LARGEST_STATE
            || self.capacity() as u128 >= LARGEST_STATE
            || self.max_wait_duration().as_micros() >= LARGEST_STATE
        {
            return too_large;
        }
        #[expect(clippy::cast_possible_truncation, reason = "under 2^53, as was just checked")]
        let bucket = TokenBucket::new(self.limit, per_us as u64, 1);
        let full = self.capacity() as u128 * bucket.permit().unsigned_abs() as u128;
        let reserved = self.max_wait_duration().as_micros() * bucket.refill().unsigned_abs() as u128;
        if full + reserved >= LARGEST_STATE { too_large } else { None }
    }

    const fn capacity(self) -> u64 {
        match self.burst {
            Some(burst) if self.algorithm.has_burst() => burst,
            _ => self.limit,
        }
    }

    const fn max_wait_duration(self) -> Duration {
        match (self.on_limit, self.max_wait) {
            (OnLimit::Error, _) => Duration::ZERO,
            (OnLimit::Wait, Some(max_wait)) => max_wait,
            (OnLimit::Wait, None) => DEFAULT_MAX_WAIT,
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "`size_fault` has refused what does not fit")]
    const fn accept(self) -> Quota {
        let per_us = self.per.as_micros() as u64;
        Quota {
            limit: self.limit,
            per_us,
            algorithm: self.algorithm,
            capacity: self.capacity(),
            scope: self.scope,
            cost: self.cost,
            max_wait_us: self.max_wait_duration().as_micros() as u64,
            kernel: Kernel::TokenBucket(TokenBucket::new(self.limit, per_us, self.capacity())),
        }
    }
}

/// A checked quota. Made by [`QuotaSpec::check`], so its numbers make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    limit: u64,
    per_us: u64,
    algorithm: Algorithm,
    capacity: u64,
    scope: Scope,
    cost: u64,
    max_wait_us: u64,
    kernel: Kernel,
}

impl Quota {
    /// Permits per [`per`](Self::per).
    #[must_use]
    pub const fn limit(&self) -> u64 {
        self.limit
    }

    /// The window that the limit is for.
    #[must_use]
    pub const fn per(&self) -> Duration {
        Duration::from_micros(self.per_us)
    }

    /// The rule by which calls are admitted.
    #[must_use]
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Permits that may be spent at once: a bucket's `burst`.
    #[must_use]
    pub const fn capacity(&self) -> u64 {
        self.capacity
    }

    /// Whose budget it is.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// Permits that one call takes.
    #[must_use]
    pub const fn cost(&self) -> u64 {
        self.cost
    }

    /// The longest a call waits, in microseconds; 0 for a quota that does not wait.
    #[must_use]
    pub const fn max_wait_us(&self) -> u64 {
        self.max_wait_us
    }

    /// The algorithm with its numbers worked out.
    #[must_use]
    pub const fn kernel(&self) -> &Kernel {
        &self.kernel
    }
}

/// `100 per 1s, burst 25, token_bucket, scope api`
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} per {}", self.limit, Written(self.per_us))?;
        if self.algorithm.has_burst() {
            write!(f, ", burst {}", self.capacity)?;
        }
        write!(f, ", {}, scope {}", self.algorithm, self.scope)?;
        if self.cost != 1 {
            write!(f, ", cost {}", self.cost)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec() -> QuotaSpec {
        QuotaSpec::new(100, Duration::from_secs(1))
    }

    fn keys(spec: QuotaSpec) -> Vec<Key> {
        spec.faults().into_iter().flatten().map(|fault| fault.key()).collect()
    }

    #[test]
    fn the_plain_form_makes_sense_and_a_burst_left_out_is_the_limit() {
        let quota = spec().check().unwrap();
        assert_eq!((quota.limit(), quota.capacity(), quota.cost()), (100, 100, 1));
        assert_eq!(quota.max_wait_us(), 30_000_000);
    }

    #[test]
    fn each_wrong_number_is_found_in_its_own_key() {
        assert_eq!(keys(QuotaSpec::new(0, Duration::from_secs(1))), [Key::Limit]);
        assert_eq!(keys(QuotaSpec::new(5, Duration::from_nanos(999))), [Key::Per]);
        assert_eq!(keys(spec().burst(0)), [Key::Burst]);
        assert_eq!(keys(spec().cost(0)), [Key::Cost]);
        assert_eq!(keys(spec().cost(101)), [Key::Cost]);
        assert_eq!(keys(spec().burst(25).cost(26)), [Key::Cost]);
        assert_eq!(keys(spec().max_wait(Duration::ZERO)), [Key::MaxWait]);
        let failing = spec().on_limit(OnLimit::Error).max_wait(Duration::from_secs(1));
        assert_eq!(keys(failing), [Key::MaxWait]);
    }

    #[test]
    fn all_wrong_numbers_are_found_at_once() {
        assert_eq!(
            keys(QuotaSpec::new(0, Duration::ZERO).burst(0).cost(0)),
            [Key::Limit, Key::Per, Key::Burst, Key::Cost]
        );
    }

    #[test]
    fn an_algorithm_that_is_not_there_yet_is_refused_by_name() {
        let fault = spec().algorithm(Algorithm::SlidingWindow).check().unwrap_err();
        assert_eq!(fault.to_string(), "the algorithm `sliding_window` is not available yet in this version");
        assert_eq!(fault.help(), "use `algo = \"token_bucket\"`");
    }

    #[test]
    fn what_a_double_cannot_count_is_refused_and_what_it_can_is_not() {
        assert_eq!(keys(spec().burst(1 << 60)), [Key::Limit]);
        assert_eq!(keys(QuotaSpec::new(u64::MAX, Duration::from_secs(1))), [Key::Limit]);
        assert_eq!(keys(QuotaSpec::new(7, Duration::MAX)), [Key::Limit]);
        assert_eq!(keys(spec().max_wait(Duration::MAX)), [Key::Limit]);
        for (limit, per) in [(1, 86_400), (1_000_000, 1), (300_000, 1), (1 << 30, 1), (10_000_000, 86_400)] {
            assert_eq!(keys(QuotaSpec::new(limit, Duration::from_secs(per))), [], "{limit} per {per} s");
        }
    }
}
