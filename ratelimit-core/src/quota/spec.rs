//! A quota as somebody wrote it.

use std::time::Duration;

use crate::algorithm::Algorithm;
use crate::scope::Scope;

/// How long a call waits for a quota that says nothing of it: 30 s, the time after which most HTTP
/// clients have given up anyway.
pub const DEFAULT_MAX_WAIT: Duration = Duration::from_secs(30);

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
    /// What shares the budget in a scope that is counted by operation; left out, it is the operation.
    pub bucket: Option<&'static str>,
    /// What a call brings that has a budget of its own, by names in braces; left out, nothing has.
    pub key: Option<&'static str>,
    /// Permits that one call takes.
    pub cost: u64,
    /// What a call does where there is no permit now.
    pub on_limit: OnLimit,
    /// The longest a call waits; left out, it is [`DEFAULT_MAX_WAIT`].
    pub max_wait: Option<Duration>,
    /// By how much the time that requests travel may differ. Room is kept for it, so that what was
    /// spaced when it was sent keeps the limit when it arrives.
    pub margin: Option<Duration>,
    /// How long a process may keep permits that it takes ahead.
    pub lease: Option<Duration>,
    /// Whether a token bucket keeps `limit` in every window of `per`, its burst included.
    pub strict: bool,
    /// Calls that may be in flight at one time.
    pub max_in_flight: Option<u64>,
    /// What the provider grants in each [`per`](Self::per), which the numbers must keep at their worst.
    pub granted: Option<u64>,
    /// Which numbers these are. Where processes disagree, the highest version that was ever used on
    /// a budget holds for all of them.
    pub version: u32,
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
            bucket: None,
            key: None,
            cost: 1,
            on_limit: OnLimit::Wait,
            max_wait: None,
            margin: None,
            lease: None,
            strict: false,
            max_in_flight: None,
            granted: None,
            version: 0,
        }
    }

    /// At most `max` calls in flight at one time, however fast they follow each other: a quota without a
    /// limit per window.
    ///
    /// ```
    /// use ratelimit_core::QuotaSpec;
    ///
    /// let quota = QuotaSpec::in_flight(50).check()?;
    /// assert_eq!(quota.to_string(), "50 in flight, scope api");
    /// # Ok::<(), ratelimit_core::QuotaFault>(())
    /// ```
    #[must_use]
    pub const fn in_flight(max: u64) -> Self {
        Self { max_in_flight: Some(max), ..Self::new(0, Duration::ZERO) }
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

    /// Counts the calls of all operations whose quota has a `bucket` of this name together, in a scope that
    /// is else counted by operation.
    #[must_use]
    pub const fn bucket(self, bucket: &'static str) -> Self {
        Self { bucket: Some(bucket), ..self }
    }

    /// Gives each value of what a call brings a budget of its own: `"{account}"` one to each account, and
    /// `"{account}:{region}"` one to each region of each. A call without one of them is not governed.
    #[must_use]
    pub const fn key(self, key: &'static str) -> Self {
        Self { key: Some(key), ..self }
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

    /// Keeps room for requests that travel by up to `margin` longer or shorter than others.
    ///
    /// A sliding window grows by it, a fixed window closes that much before its end, the intervals of a
    /// leaky bucket are those of a `per` that much longer; a token bucket holds what flows in that
    /// time less, at the same rate.
    #[must_use]
    pub const fn margin(self, margin: Duration) -> Self {
        Self { margin: Some(margin), ..self }
    }

    /// Lets a process take permits ahead, and keep what it does not use at once for up to `lease`: most
    /// calls then ask nobody, which hides a slow store.
    ///
    /// What is taken ahead is charged before it is used, at most what flows in that time and a twentieth
    /// of what is left, and nothing where calls wait or less than a tenth is left; what is not used goes
    /// back. The limit is kept whatever happens, for room is kept as for a [`margin`](Self::margin) that
    /// much longer. What it costs is budget that one process holds while another could use it:
    /// [`Quota::leased`](super::Quota::leased) says how much at most.
    ///
    /// A process that uses what it has taken ahead hears from the store 40 times a second whether an upstream
    /// that refused another process wants no calls: so it may go on for some 25 ms and a round trip longer. Its
    /// own refusals it heeds at once.
    ///
    /// It takes effect where every quota that governs a call has one; the shortest holds. Whoever shares the
    /// budget must declare the same lease: nobody keeps room for one that it does not know of.
    #[must_use]
    pub const fn lease(self, lease: Duration) -> Self {
        Self { lease: Some(lease), ..self }
    }

    /// Lets at most `max` calls be in flight at one time, besides.
    ///
    /// A place is held from before the call waits for permits of this scope until its
    /// answer is there, in the whole fleet. The places of a process that dies are free a few seconds
    /// later.
    #[must_use]
    pub const fn max_in_flight(self, max: u64) -> Self {
        Self { max_in_flight: Some(max), ..self }
    }

    /// Keeps `limit` in every window of `per`, the burst included: a token bucket then refills at
    /// `limit - burst` per `per`.
    #[must_use]
    pub const fn strict(self) -> Self {
        Self { strict: true, ..self }
    }

    /// Refuses numbers by which more than `granted` permits could fall into a window of `per`, at worst: what
    /// the provider grants. Nothing is counted by it.
    ///
    /// ```
    /// use ratelimit_core::QuotaSpec;
    /// use std::time::Duration;
    ///
    /// let fault = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).quota(100).check().unwrap_err();
    /// assert_eq!(fault.to_string(), "up to 125 calls can fall into 1s, but the declared quota is 100");
    /// assert_eq!(fault.help(), "use `limit = 75, burst = 25`, or `limit = 100, algo = \"sliding_window\"`");
    /// ```
    #[must_use]
    pub const fn quota(self, granted: u64) -> Self {
        Self { granted: Some(granted), ..self }
    }

    /// Calls these numbers version `version`. Raise it with a change that the processes which still
    /// know the old numbers shall follow.
    #[must_use]
    pub const fn version(self, version: u32) -> Self {
        Self { version, ..self }
    }
}
