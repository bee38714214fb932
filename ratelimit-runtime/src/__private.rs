//! Exactly what generated code names. Nothing here is for anybody else, or promised to stay.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
pub use ratelimit_core::{Algorithm, OnLimit, Quota, QuotaSpec, Ratio, Retry, RetryOn, RetrySpec, Scope};

pub use crate::client::api::{Api, AuthScheme, ErrorBody, ErrorType, Headers, Method, Operation, Timeouts};
pub use crate::client::body::IntoBody;
pub use crate::client::call::{Call, PathValue, TimeoutValue};
pub use crate::client::encode::Lists;
pub use crate::client::multipart::IntoParts;
pub use crate::client::paginate::{Item, NextPage, Paged, Paginated, Paging, paginate};
pub use crate::client::probe::prepare;
pub use crate::client::reply::{FromReply, Reply, Returned};
pub use crate::client::{ApiClient, Core};
use crate::error::Error;

/// The quota of a spec that the macro has checked.
///
/// # Panics
/// In constant evaluation, on a spec that makes no sense.
#[must_use]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub const fn quota(spec: QuotaSpec) -> Quota {
    match spec.check() {
        Ok(quota) => quota,
        Err(_) => panic!("this `#[rate_limited]` makes no sense"),
    }
}

/// The retries of a spec that the macro has checked.
///
/// # Panics
/// In constant evaluation, on a spec that makes no sense.
#[must_use]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub const fn retry(spec: RetrySpec<'_>) -> Retry {
    match spec.check() {
        Ok(retry) => retry,
        Err(_) => panic!("this `#[retry]` makes no sense"),
    }
}

/// What a method gives whose trait has errors: a future or a stream of whatever it should be, that never
/// comes.
#[derive(Debug)]
pub struct Never<T>(PhantomData<fn() -> T>);

/// Makes one.
#[must_use]
pub const fn never<T>() -> Never<T> {
    Never(PhantomData)
}

impl<T> Future for Never<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        Poll::Pending
    }
}

impl<T> Stream for Never<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Pending
    }
}

/// Reads what sending gave as what the method returns.
#[must_use]
pub fn finish<R: Returned>(sent: Result<Reply, Error>) -> R {
    R::returned(sent)
}
