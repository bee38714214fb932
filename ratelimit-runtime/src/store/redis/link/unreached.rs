//! A Redis that was not reached: whether it may be some time later, or was asked for wrongly.

use std::error::Error;
use std::io;
use std::sync::Arc;

use redis::{ErrorKind, RedisError};

/// What stands in an answer of a server that cannot serve now.
const PASSING: [&str; 7] =
    ["LOADING", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "BUSY", "READONLY", "max number of clients"];

/// A connection that was not made.
#[derive(Debug)]
pub(in crate::store::redis) struct Unreached<T> {
    /// What could not be done and why, in words that follow the address.
    pub(in crate::store::redis) problem: String,
    /// A connection that is made once it can be, where time may help.
    pub(in crate::store::redis) later: Option<T>,
}

impl<T> Unreached<T> {
    pub(super) const fn for_ever(problem: String) -> Self {
        Self { problem, later: None }
    }

    /// For `error`, with `later` where that may pass.
    pub(super) fn by(error: &RedisError, problem: String, later: impl FnOnce() -> T) -> Self {
        Self { problem, later: may_pass(error).then(later) }
    }

    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Unreached<U> {
        Unreached { problem: self.problem, later: self.later.map(make) }
    }
}

/// Whether the same address and credentials may do later: whoever is there does not answer, or says that it
/// cannot serve now. Another password, or what is no Redis at all, time does not make right.
pub(in crate::store::redis) fn may_pass(error: &RedisError) -> bool {
    match error.kind() {
        // What is wrong with TLS is told so: a certificate that nobody trusts, or a server that does not speak it.
        ErrorKind::Io => !is_of_tls(error),
        ErrorKind::ClusterConnectionNotFound | ErrorKind::NoValidReplicasFoundBySentinel => true,
        ErrorKind::Server(_) => {
            let said = error.to_string();
            PASSING.iter().any(|passing| said.contains(passing))
        }
        _ => false,
    }
}

fn is_of_tls(error: &RedisError) -> bool {
    // redis-rs shares what it met.
    let met = error.source().and_then(|source| source.downcast_ref::<Arc<dyn Error + Send + Sync>>());
    met.and_then(|met| met.downcast_ref::<io::Error>())
        .is_some_and(|met| matches!(met.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput))
}

#[cfg(test)]
mod tests {
    use redis::ServerErrorKind;

    use super::*;

    #[test]
    fn who_does_not_answer_or_cannot_serve_now_may_later_and_who_wants_another_password_does_not() {
        let said = |text: &'static str| {
            RedisError::from((ServerErrorKind::ResponseError.into(), "refused", text.to_owned()))
        };
        let of = |kind: io::ErrorKind| RedisError::from(io::Error::from(kind));
        let loading =
            RedisError::from((ServerErrorKind::BusyLoading.into(), "LOADING", "it loads".to_owned()));
        for error in [
            of(io::ErrorKind::ConnectionRefused),
            of(io::ErrorKind::TimedOut),
            of(io::ErrorKind::NotFound),
            RedisError::from((ErrorKind::Io, "no Sentinel leads to a master in time")),
            said("max number of clients reached"),
            loading,
        ] {
            assert!(may_pass(&error), "{error}");
        }
        for error in [
            of(io::ErrorKind::InvalidData),
            RedisError::from((ErrorKind::AuthenticationFailed, "Password authentication failed")),
            RedisError::from((ErrorKind::MasterNameNotFoundBySentinel, "no such master")),
            RedisError::from((ErrorKind::Parse, "that is HTTP")),
            said("DB index is out of range"),
            said("NOAUTH Authentication required."),
        ] {
            assert!(!may_pass(&error), "{error}");
        }
    }
}
