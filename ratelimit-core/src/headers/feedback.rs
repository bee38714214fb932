//! What an upstream was understood to say.

/// What one response says about the limits of its sender.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Feedback {
    /// For how long nobody may send: the upstream has refused because of its load or its limits.
    pub not_before: Option<Wait>,
    /// For how long this one call may not be sent again. What holds for everybody holds for it too.
    pub retry_after: Option<Wait>,
    /// What remains, budget by budget, in the order in which the upstream named them.
    pub budgets: Vec<Budget>,
    /// Whether the upstream wants the call again. One header that says no outweighs one that says yes.
    pub should_retry: Option<bool>,
    /// How far the refusal reaches, where the upstream says so.
    pub reach: Option<Reach>,
    /// What was too much, where the upstream says so.
    pub measure: Option<Measure>,
}

impl Feedback {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The budget of requests of which the least remains; of several, the one that takes longest.
    ///
    /// Budgets that count anything else are not comparable with it, and with permits neither.
    #[must_use]
    pub fn tightest(&self) -> Option<&Budget> {
        let requests = self.budgets.iter().filter(|budget| budget.counts == Counts::Requests);
        requests.filter(|budget| budget.remaining.is_some()).min_by_key(|budget| {
            (budget.remaining, std::cmp::Reverse(budget.reset_after.map(|wait| wait.after_us)))
        })
    }
}

/// A time that an upstream asks for, kept within what its reader allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// How long to wait from now on, in microseconds; never longer than the reader's `max_wait`.
    pub after_us: u64,
    /// How long the upstream asked for, in microseconds.
    pub asked_us: u64,
    /// How it was said.
    pub dialect: Dialect,
}

impl Wait {
    pub(super) fn new(asked_us: u64, max_us: u64, dialect: Dialect) -> Self {
        Self { after_us: asked_us.min(max_us), asked_us, dialect }
    }

    /// Whether the upstream asked for longer than the reader allows. Whoever waits comes back too
    /// early then, and does well to come back with one call and not with all.
    #[must_use]
    pub const fn is_bounded(&self) -> bool {
        self.after_us < self.asked_us
    }
}

/// One budget that an upstream keeps for us. At least one of its numbers is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Budget {
    /// What the upstream calls it: `requests`, `daily`, a policy's or a bucket's name.
    pub name: Option<String>,
    /// Which of several partitions under that name it is, as the upstream spells it.
    pub partition: Option<String>,
    /// What it counts.
    pub counts: Counts,
    /// How much it holds; never 0.
    pub limit: Option<u64>,
    /// How much is left of it; never more than `limit`.
    pub remaining: Option<u64>,
    /// How long until it is whole again; nothing left to wait where that instant has passed.
    pub reset_after: Option<Wait>,
    /// The time it covers, in microseconds.
    pub window_us: Option<u64>,
    /// How it was said.
    pub dialect: Dialect,
}

/// What a budget counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counts {
    /// Requests: what a permit stands for.
    Requests,
    /// Tokens of a language model.
    Tokens,
    /// Bytes of content.
    Bytes,
    /// Requests in flight at one time.
    InFlight,
    /// Anything else: points, credits, complexity.
    Other,
}

/// How far a refusal reaches. The widest is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reach {
    /// One object: another one may be had.
    Resource,
    /// One endpoint.
    Endpoint,
    /// All that the account does.
    Account,
}

/// What there was too much of. Where it was calls in flight, to send less often helps little; to
/// send fewer at one time does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// Calls in some time.
    Rate,
    /// Calls at one time.
    InFlight,
}

/// The family of headers that something was said in; where to read about each is in the
/// [module's table](super#dialects).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// `Retry-After`, in seconds or as a date.
    RetryAfter,
    /// `retry-after-ms` and `x-ms-retry-after-ms`.
    RetryAfterMs,
    /// The structured fields `RateLimit` and `RateLimit-Policy` of the IETF draft.
    RateLimit,
    /// A field for each number, `RateLimit-Limit`, `-Remaining`, `-Reset`, of its earlier versions.
    RateLimitFields,
    /// `X-RateLimit-*` and `X-Rate-Limit-*`.
    XRateLimit,
    /// A vendor's own names.
    Vendor,
}

/// The unit of the number in a reset header, where the caller knows its upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResetUnit {
    /// Seconds from now.
    Seconds,
    /// Milliseconds from now.
    Millis,
    /// Seconds since the epoch.
    EpochSeconds,
    /// Milliseconds since the epoch.
    EpochMillis,
}
