//! What can be wrong with a quota, in which key it lies, and what to write instead.
//!
//! The macros print these texts at the token, and `build()` prints the same for policies of run time.

use std::fmt;
use std::time::Duration;

use crate::algorithm::Algorithm;
use crate::scope::Scope;

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
        }
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            Self::LimitZero => "write the number of calls that may go in each `per`".to_owned(),
            Self::PerZero => "write a duration such as \"1s\"; units are us, ms, s, m, h, d".to_owned(),
            Self::BurstZero => {
                "write how many calls may go at once, or leave `burst` out: it is then the limit".to_owned()
            }
            Self::BurstWithoutBucket { burst, .. } => {
                format!("remove `burst = {burst}`, or use `algo = \"token_bucket\"`")
            }
            Self::StrictBurst { limit } => {
                format!(
                    "write a `burst` smaller than the limit of {limit}, or use `algo = \"sliding_window\"`"
                )
            }
            Self::StrictWithoutTokenBucket { .. } => {
                "remove `strict`, or use `algo = \"token_bucket\"`".to_owned()
            }
            Self::MarginZero => "leave `margin` out: then no room is kept".to_owned(),
            Self::MarginTooLong { algorithm: Algorithm::TokenBucket, .. } => {
                "write a shorter `margin`, or a larger `burst`".to_owned()
            }
            Self::MarginTooLong { .. } => "write a `margin` shorter than `per`".to_owned(),
            Self::LeaseZero => "leave `lease` out: then each call asks the store".to_owned(),
            Self::LeaseOnLeakyBucket => {
                "remove `lease`, or use `algo = \"token_bucket\"`".to_owned()
            }
            Self::LeaseTooLong { algorithm: Algorithm::TokenBucket, .. } => {
                "write a shorter `lease`, or a larger `burst`".to_owned()
            }
            Self::LeaseTooLong { .. } => "write a `lease` shorter than `per`".to_owned(),
            Self::LeaseTooShort { .. } => {
                "remove `lease`, or write a longer one: it takes up to what flows meanwhile, and a twentieth of what can be there".to_owned()
            }
            Self::MaxInFlightZero => "write the number of calls that may be in flight at one time".to_owned(),
            Self::MaxInFlightTooLarge { .. } => "leave `max_in_flight` out: then any number may be".to_owned(),
            Self::KeyWithoutValue => {
                "write `key = \"{name}\"` with the name of a parameter; to share a budget under a name use `bucket`".to_owned()
            }
            Self::BucketWithoutName => "write a name that the operations share".to_owned(),
            Self::BucketOfAll { .. } => {
                "remove `bucket`, or use the scope `endpoint` or `user_endpoint`".to_owned()
            }
            Self::WithoutRate { key } => {
                format!("add `per` and `limit`, or remove `{}`", key.name())
            }
            Self::CostZero => "leave `cost` out: a call then takes 1 permit".to_owned(),
            Self::CostAboveCapacity { cost, burst: true, .. } => format!("raise `burst` to at least {cost}"),
            Self::CostAboveCapacity { cost, burst: false, .. } => format!("raise `limit` to at least {cost}"),
            Self::MaxWaitZero => "use `on_limit = \"error\"` to fail at once".to_owned(),
            Self::MaxWaitWithoutWaiting => "remove `max_wait`, or use `on_limit = \"wait\"`".to_owned(),
            Self::LogTooLong { .. } => {
                format!("use `algo = \"{}\"`", Algorithm::SlidingWindowApprox)
            }
            Self::TooLarge { .. } => {
                "use a smaller `limit`, `burst` or `max_wait`, or a shorter `per`".to_owned()
            }
        }
    }
}

impl fmt::Display for QuotaFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LimitZero => {
                f.write_str("`limit` must be at least 1: a limit of 0 would refuse every call")
            }
            Self::PerZero => f.write_str("`per` must be at least 1us: a limit needs a window to count in"),
            Self::BurstZero => {
                f.write_str("`burst` must be at least 1: a bucket that holds nothing never admits a call")
            }
            Self::BurstWithoutBucket { algorithm, .. } => {
                write!(f, "`burst` has no effect with `algo = \"{algorithm}\"`")
            }
            Self::StrictBurst { limit } => write!(
                f,
                "a `strict` bucket refills at the limit less its burst: a burst as large as the limit of {limit} leaves nothing"
            ),
            Self::StrictWithoutTokenBucket { algorithm } => {
                write!(f, "`strict` has no effect with `algo = \"{algorithm}\"`")
            }
            Self::MarginZero => f.write_str("`margin` must be longer than 0"),
            Self::MarginTooLong { margin, algorithm: Algorithm::TokenBucket } => {
                write!(
                    f,
                    "a `margin` of {margin:?} keeps back the whole burst: nothing would be left to send"
                )
            }
            Self::MarginTooLong { margin, .. } => {
                write!(f, "a `margin` of {margin:?} is as long as the window: nothing would be left of it")
            }
            Self::LeaseZero => f.write_str("`lease` must be longer than 0"),
            Self::LeaseOnLeakyBucket => f.write_str(
                "`lease` has no effect with `algo = \"leaky_bucket\"`: calls that are evenly spaced cannot be taken ahead",
            ),
            Self::LeaseTooLong { lease, algorithm: Algorithm::TokenBucket } => write!(
                f,
                "a `lease` of {lease:?} keeps back the whole burst: nothing would be left to send"
            ),
            Self::LeaseTooLong { lease, .. } => {
                write!(f, "a `lease` of {lease:?} is as long as the window: nothing would be left of it")
            }
            Self::LeaseTooShort { lease } => {
                write!(f, "a `lease` of {lease:?} has no effect: not one call could be taken ahead")
            }
            Self::MaxInFlightZero => {
                f.write_str("`max_in_flight` must be at least 1: with 0 no call could ever be sent")
            }
            Self::MaxInFlightTooLarge { max } => {
                write!(f, "`max_in_flight` of {max} is more than can be counted exactly: that is up to 2^53")
            }
            Self::KeyWithoutValue => {
                f.write_str("`key` names no parameter, so it would be the same for every call")
            }
            Self::BucketWithoutName => f.write_str("`bucket` must not be empty"),
            Self::BucketOfAll { scope } => write!(
                f,
                "`bucket` has no effect in the scope `{scope}`, which counts the calls of all operations anyway"
            ),
            Self::WithoutRate { key } => {
                write!(f, "`{}` has no effect without `per` and `limit`: calls in flight are only counted", key.name())
            }
            Self::CostZero => {
                f.write_str("`cost` must be at least 1: a call that takes nothing is not limited")
            }
            Self::CostAboveCapacity { cost, capacity, .. } => {
                write!(
                    f,
                    "a call costs {cost} permits, but at most {capacity} can be there at once: it could never be admitted"
                )
            }
            Self::MaxWaitZero => f.write_str("`max_wait` must be longer than 0"),
            Self::MaxWaitWithoutWaiting => {
                f.write_str("`max_wait` has no effect with `on_limit = \"error\"`: nothing waits")
            }
            Self::LogTooLong { limit, longest } => write!(
                f,
                "an exact sliding window of {limit} is too long a record to keep for each key; {longest} is the most"
            ),
            Self::TooLarge { limit, per } => write!(
                f,
                "{limit} per {per:?} is too large to count exactly: the state could pass 2^53, where Redis scripts stop being exact"
            ),
        }
    }
}

impl std::error::Error for QuotaFault {}
