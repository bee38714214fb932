//! What can be wrong with a quota, in which key it lies, and what to write instead.
//!
//! The macros print these texts at the token, and `build()` prints the same for policies of run time.

use std::fmt;
use std::time::Duration;

use crate::algorithm::Algorithm;
use crate::scope::Scope;
use crate::text::Text;

/// The key of `#[rate_limited]` that a fault lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum Key {
    Limit,
    Per,
    Burst,
    Strict,
    Margin,
    Lease,
    Bucket,
    Key,
    Cost,
    MaxWait,
    MaxInFlight,
    Quota,
}

impl Key {
    /// As the attribute spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::Per => "per",
            Self::Burst => "burst",
            Self::Strict => "strict",
            Self::Margin => "margin",
            Self::Lease => "lease",
            Self::Bucket => "bucket",
            Self::Key => "key",
            Self::Cost => "cost",
            Self::MaxWait => "max_wait",
            Self::MaxInFlight => "max_in_flight",
            Self::Quota => "quota",
        }
    }
}

/// Why the numbers of a [`QuotaSpec`](super::QuotaSpec) make no sense. Displayed as one line that names the key as
/// the attribute spells it; [`help`](Self::help) says what to write instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the numbers are those the message prints")]
pub enum QuotaFault {
    /// A limit of nothing.
    LimitZero,
    /// A window without length.
    PerZero,
    /// A bucket that holds nothing.
    BurstZero,
    /// A burst on an algorithm that has none.
    BurstWithoutBucket { burst: u64, algorithm: Algorithm },
    /// A token bucket that is strict and has no room for a refill.
    StrictBurst { limit: u64 },
    /// An algorithm that is never over its limit anyway, or has no burst.
    StrictWithoutTokenBucket { algorithm: Algorithm },
    /// A margin of nothing.
    MarginZero,
    /// A margin that leaves nothing to send.
    MarginTooLong { margin: Duration, algorithm: Algorithm },
    /// A lease of nothing.
    LeaseZero,
    /// A lease on calls that are evenly spaced.
    LeaseOnLeakyBucket,
    /// A lease that leaves nothing to send.
    LeaseTooLong { lease: Duration, algorithm: Algorithm },
    /// A lease in which no permit could be taken ahead.
    LeaseTooShort { lease: Duration },
    /// A call that takes nothing.
    CostZero,
    /// A call that could never be admitted.
    CostAboveCapacity { cost: u64, capacity: u64, burst: bool },
    /// A wait of nothing.
    MaxWaitZero,
    /// A longest wait where nothing waits.
    MaxWaitWithoutWaiting,
    /// A record that would be too long to keep.
    LogTooLong { limit: u64, longest: u64 },
    /// No call at a time.
    MaxInFlightZero,
    /// More calls at a time than the store could count.
    MaxInFlightTooLarge { max: u64 },
    /// A bucket without a name.
    BucketWithoutName,
    /// A bucket of operations in a scope that counts all of them anyway.
    BucketOfAll { scope: Scope },
    /// A key that is the same for every call.
    KeyWithoutValue,
    /// A key that says how a limit per window is counted, where there is none.
    WithoutRate { key: Key },
    /// A state that the store could not count.
    TooLarge { limit: u64, per: Duration },
    /// A provider that grants nothing.
    GrantedZero,
    /// More than the provider grants.
    AboveGranted {
        granted: u64,
        /// The most that can fall into one window.
        most: u64,
        limit: u64,
        per: Duration,
        algorithm: Algorithm,
        /// As it was written.
        burst: Option<u64>,
    },
}

impl QuotaFault {
    /// The key it lies in.
    #[must_use]
    pub const fn key(&self) -> Key {
        match self {
            Self::LimitZero | Self::TooLarge { .. } | Self::LogTooLong { .. } => Key::Limit,
            Self::PerZero => Key::Per,
            Self::BurstZero | Self::BurstWithoutBucket { .. } => Key::Burst,
            Self::StrictBurst { .. } | Self::StrictWithoutTokenBucket { .. } => Key::Strict,
            Self::MarginZero | Self::MarginTooLong { .. } => Key::Margin,
            Self::LeaseZero
            | Self::LeaseOnLeakyBucket
            | Self::LeaseTooLong { .. }
            | Self::LeaseTooShort { .. } => Key::Lease,
            Self::MaxInFlightZero | Self::MaxInFlightTooLarge { .. } => Key::MaxInFlight,
            Self::WithoutRate { key } => *key,
            Self::BucketWithoutName | Self::BucketOfAll { .. } => Key::Bucket,
            Self::KeyWithoutValue => Key::Key,
            Self::CostZero | Self::CostAboveCapacity { .. } => Key::Cost,
            Self::MaxWaitZero | Self::MaxWaitWithoutWaiting => Key::MaxWait,
            Self::GrantedZero => Key::Quota,
            Self::AboveGranted { granted, limit, algorithm, burst, .. } => match (*algorithm, *burst) {
                (Algorithm::TokenBucket, _) if *limit > *granted => Key::Limit,
                (Algorithm::TokenBucket, Some(_)) => Key::Burst,
                (Algorithm::TokenBucket, None) => Key::Quota,
                _ => Key::Limit,
            },
        }
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        self.advice().to_string()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        match self {
            Self::LimitZero => Text::of("write the number of calls that may go in each `per`"),
            Self::PerZero => Text::of("write a duration such as \"1s\"; units are us, ms, s, m, h, d"),
            Self::BurstZero => {
                Text::of("write how many calls may go at once, or leave `burst` out: it is then the limit")
            }
            Self::BurstWithoutBucket { burst, .. } => {
                Text::of("remove `burst = ").number(*burst).and("`, or use `algo = \"token_bucket\"`")
            }
            Self::StrictBurst { limit } => Text::of("write a `burst` smaller than the limit of ")
                .number(*limit)
                .and(", or use `algo = \"sliding_window\"`"),
            Self::StrictWithoutTokenBucket { .. } => {
                Text::of("remove `strict`, or use `algo = \"token_bucket\"`")
            }
            Self::MarginZero => Text::of("leave `margin` out: then no room is kept"),
            Self::MarginTooLong { algorithm: Algorithm::TokenBucket, .. } => {
                Text::of("write a shorter `margin`, or a larger `burst`")
            }
            Self::MarginTooLong { .. } => Text::of("write a `margin` shorter than `per`"),
            Self::LeaseZero => Text::of("leave `lease` out: then each call asks the store"),
            Self::LeaseOnLeakyBucket => Text::of("remove `lease`, or use `algo = \"token_bucket\"`"),
            Self::LeaseTooLong { algorithm: Algorithm::TokenBucket, .. } => {
                Text::of("write a shorter `lease`, or a larger `burst`")
            }
            Self::LeaseTooLong { .. } => Text::of("write a `lease` shorter than `per`"),
            Self::LeaseTooShort { .. } => Text::of(
                "remove `lease`, or write a longer one: it takes up to what flows meanwhile, and a twentieth of what can be there",
            ),
            Self::MaxInFlightZero => Text::of("write the number of calls that may be in flight at one time"),
            Self::MaxInFlightTooLarge { .. } => Text::of("leave `max_in_flight` out: then any number may be"),
            Self::KeyWithoutValue => Text::of(
                "write `key = \"{name}\"` with the name of a parameter; to share a budget under a name use `bucket`",
            ),
            Self::BucketWithoutName => Text::of("write a name that the operations share"),
            Self::BucketOfAll { .. } => {
                Text::of("remove `bucket`, or use the scope `endpoint` or `user_endpoint`")
            }
            Self::WithoutRate { key } => {
                Text::of("add `per` and `limit`, or remove `").and(key.name()).and("`")
            }
            Self::CostZero => Text::of("leave `cost` out: a call then takes 1 permit"),
            Self::CostAboveCapacity { cost, burst, .. } => Text::of("raise `")
                .and(if *burst { "burst" } else { "limit" })
                .and("` to at least ")
                .number(*cost),
            Self::MaxWaitZero => Text::of("use `on_limit = \"error\"` to fail at once"),
            Self::MaxWaitWithoutWaiting => Text::of("remove `max_wait`, or use `on_limit = \"wait\"`"),
            Self::LogTooLong { .. } => {
                Text::of("use `algo = \"").and(Algorithm::SlidingWindowApprox.name()).and("\"`")
            }
            Self::TooLarge { .. } => {
                Text::of("use a smaller `limit`, `burst` or `max_wait`, or a shorter `per`")
            }
            Self::GrantedZero => Text::of("write what the provider documents"),
            Self::AboveGranted { granted, limit, algorithm, burst, .. } => {
                let burst = match *burst {
                    Some(burst) => burst,
                    None => *limit,
                };
                within(*granted, *algorithm, burst)
            }
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        match self {
            Self::LimitZero => Text::of("`limit` must be at least 1: a limit of 0 would refuse every call"),
            Self::PerZero => Text::of("`per` must be at least 1us: a limit needs a window to count in"),
            Self::BurstZero => {
                Text::of("`burst` must be at least 1: a bucket that holds nothing never admits a call")
            }
            Self::BurstWithoutBucket { algorithm, .. } => no_effect("burst", *algorithm),
            Self::StrictBurst { limit } => Text::of(
                "a `strict` bucket refills at the limit less its burst: a burst as large as the limit of ",
            )
            .number(*limit)
            .and(" leaves nothing"),
            Self::StrictWithoutTokenBucket { algorithm } => no_effect("strict", *algorithm),
            Self::MarginZero => Text::of("`margin` must be longer than 0"),
            Self::MarginTooLong { margin, algorithm } => leaves_nothing("margin", *margin, *algorithm),
            Self::LeaseZero => Text::of("`lease` must be longer than 0"),
            Self::LeaseOnLeakyBucket => no_effect("lease", Algorithm::LeakyBucket)
                .and(": calls that are evenly spaced cannot be taken ahead"),
            Self::LeaseTooLong { lease, algorithm } => leaves_nothing("lease", *lease, *algorithm),
            Self::LeaseTooShort { lease } => Text::of("a `lease` of ")
                .duration(*lease)
                .and(" has no effect: not one call could be taken ahead"),
            Self::MaxInFlightZero => {
                Text::of("`max_in_flight` must be at least 1: with 0 no call could ever be sent")
            }
            Self::MaxInFlightTooLarge { max } => Text::of("`max_in_flight` of ")
                .number(*max)
                .and(" is more than can be counted exactly: that is up to 2^53"),
            Self::KeyWithoutValue => {
                Text::of("`key` names no parameter, so it would be the same for every call")
            }
            Self::BucketWithoutName => Text::of("`bucket` must not be empty"),
            Self::BucketOfAll { scope } => Text::of("`bucket` has no effect in the scope `")
                .and(scope.name())
                .and("`, which counts the calls of all operations anyway"),
            Self::WithoutRate { key } => Text::of("`")
                .and(key.name())
                .and("` has no effect without `per` and `limit`: calls in flight are only counted"),
            Self::CostZero => {
                Text::of("`cost` must be at least 1: a call that takes nothing is not limited")
            }
            Self::CostAboveCapacity { cost, capacity, .. } => Text::of("a call costs ")
                .number(*cost)
                .and(" permits, but at most ")
                .number(*capacity)
                .and(" can be there at once: it could never be admitted"),
            Self::MaxWaitZero => Text::of("`max_wait` must be longer than 0"),
            Self::MaxWaitWithoutWaiting => {
                Text::of("`max_wait` has no effect with `on_limit = \"error\"`: nothing waits")
            }
            Self::LogTooLong { limit, longest } => Text::of("an exact sliding window of ")
                .number(*limit)
                .and(" is too long a record to keep for each key; ")
                .number(*longest)
                .and(" is the most"),
            Self::TooLarge { limit, per } => Text::of("").number(*limit).and(" per ").duration(*per).and(
                " is too large to count exactly: the state could pass 2^53, where Redis scripts stop being exact",
            ),
            Self::GrantedZero => {
                Text::of("`quota` must be at least 1: it is what the provider grants in each window")
            }
            Self::AboveGranted { granted, most, per, .. } => Text::of("up to ")
                .number(*most)
                .and(" calls can fall into ")
                .duration(*per)
                .and(", but the declared quota is ")
                .number(*granted),
        }
    }
}

/// Numbers that keep what is `granted`.
const fn within(granted: u64, algorithm: Algorithm, burst: u64) -> Text {
    let plain = Text::of("`limit = ").number(granted);
    let sliding = plain.and(", algo = \"").and(Algorithm::SlidingWindow.name()).and("\"`");
    match algorithm {
        Algorithm::TokenBucket if granted > 1 => {
            // A burst that leaves nothing to flow is cut to half.
            let burst = if burst < granted { burst } else { granted / 2 };
            let own = Text::of("use `limit = ").number(granted - burst).and(", burst = ").number(burst);
            own.and("`, or ").and(sliding.as_str())
        }
        Algorithm::FixedWindow if granted > 1 => {
            Text::of("use `limit = ").number(granted / 2).and("`, or ").and(sliding.as_str())
        }
        Algorithm::FixedWindow | Algorithm::TokenBucket => Text::of("use ").and(sliding.as_str()),
        _ => Text::of("use ").and(plain.as_str()).and("`"),
    }
}

const fn no_effect(key: &str, algorithm: Algorithm) -> Text {
    Text::of("`").and(key).and("` has no effect with `algo = \"").and(algorithm.name()).and("\"`")
}

const fn leaves_nothing(key: &str, time: Duration, algorithm: Algorithm) -> Text {
    let much = Text::of("a `").and(key).and("` of ").duration(time);
    match algorithm {
        Algorithm::TokenBucket => much.and(" keeps back the whole burst: nothing would be left to send"),
        _ => much.and(" is as long as the window: nothing would be left of it"),
    }
}

impl fmt::Display for QuotaFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for QuotaFault {}
