//! Functions of every shape, under the lints of a careful program.
#![deny(warnings, missing_docs, unused)]

use std::fmt::Display;

use ratelimit_runtime::{AcquireError, Limiter, QuotaSpec, rate_limited};

/// A policy.
pub const POLICY: QuotaSpec = QuotaSpec::new(5, std::time::Duration::from_secs(1));

/// Generic, with a lifetime and a `where`.
#[rate_limited(policy = POLICY, key = "{of}:{other}")]
pub async fn generic<'a, T>(of: &'a T, other: Option<u32>, _: impl Send) -> Result<&'a T, AcquireError>
where
    T: Display + Sync,
{
    let _ = other;
    Ok(of)
}

/// With `mut`, an early return, and `?`.
#[ratelimit_runtime::rate_limited(per = "1s", limit = 5)]
#[ratelimit_runtime::rate_limited(max_in_flight = 3)]
pub(crate) async fn early(mut count: u32) -> Result<u32, Box<dyn std::error::Error + Send + Sync>> {
    if count > 3 {
        return Ok(count);
    }
    count += "1".parse::<u32>()?;
    Ok(count)
}

/// What a program holds.
pub struct Held {
    limiter: Limiter,
}

impl Held {
    /// A method.
    #[rate_limited(per = "1s", limit = 5, limiter = self.limiter, name = "held")]
    pub async fn method(&self, r#type: &str) -> Result<usize, AcquireError> {
        Ok(r#type.len())
    }

    /// One that is counted by a raw name.
    #[rate_limited(per = "1s", limit = 5, key = "{type}", limiter = &self.limiter)]
    pub async fn raw(&self, r#type: &str) -> Result<usize, AcquireError> {
        Ok(r#type.len())
    }
}

fn is_send(_: impl Send) {}

#[test]
fn is_accepted() {
    is_send(generic(&1, None, ()));
    is_send(early(1));
    let held = Held { limiter: Limiter::default() };
    is_send(held.method("a"));
    is_send(held.raw("a"));
}
