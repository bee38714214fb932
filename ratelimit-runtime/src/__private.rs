//! Exactly what generated code names. Nothing here is for anybody else, or promised to stay.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
pub use ratelimit_core::{
    Algorithm, Breaker, BreakerKey, BreakerSpec, Degradation, Key as QuotaKey, OnLimit, OnStoreError, Quota,
    QuotaSpec, Ratio, Retry, RetryKey, RetryOn, RetrySpec, Scope, StoreErrorSpec, TimeoutKey, TimeoutSpec,
};

pub use crate::client::api::{Api, AuthScheme, ErrorBody, ErrorType, Headers, Method, Operation, Timeouts};
pub use crate::client::body::{IntoBody, IntoBodyAgain};
pub use crate::client::call::{Call, PathValue, TimeoutValue};
pub use crate::client::encode::Lists;
pub use crate::client::multipart::IntoParts;
pub use crate::client::paginate::{Item, NextPage, Paged, Paginated, Paging, paginate};
pub use crate::client::probe::prepare;
pub use crate::client::reply::{FromReply, Reply, Returned, ReturnedWithoutBody, WithoutBody};
pub use crate::client::{ApiClient, Core, Sending};
pub use crate::constants::{
    any_breaker, any_on_store_error, any_retry, check_base_url, check_breaker, check_on_store_error,
    check_ratio, check_retry, check_timeout, check_within, conditions, double, few, ratio, text, timeouts,
};
pub use crate::declared::{
    Declared, Policy, apart, check, check_key, check_opens, check_waits, count, duration, for_nobody, number,
    one_meaning, quotas,
};
pub use crate::fake::{Answer, Answered, ByName, Items, Record, Shown, items};
pub use crate::limiter::function::{AsText, Function, Told};

pub use crate::error::json_path::path_at;

use crate::error::Error;

/// The quota of a spec that the macro has checked.
///
/// # Panics
/// In constant evaluation, on a spec that makes no sense, in core's words.
#[must_use]
#[track_caller]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub const fn quota(spec: QuotaSpec) -> Quota {
    match spec.check() {
        Ok(quota) => quota,
        Err(fault) => panic!("{}", fault.text().as_str()),
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

/// The breaker of a spec that the macro has checked.
///
/// # Panics
/// In constant evaluation, on a spec that makes no sense.
#[must_use]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub const fn breaker(spec: BreakerSpec) -> Breaker {
    match spec.check() {
        Ok(breaker) => breaker,
        Err(_) => panic!("this `#[circuit_breaker]` makes no sense"),
    }
}

/// What to do when the store fails, of a spec that the macro has checked.
///
/// # Panics
/// In constant evaluation, on a spec that makes no sense.
#[must_use]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub const fn on_store_error(spec: StoreErrorSpec) -> Degradation {
    match spec.check() {
        Ok(degradation) => degradation,
        Err(_) => panic!("this `#[on_store_error]` makes no sense"),
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

/// What a method gives: what it returns, once what it sent has been answered.
///
/// A type of its own, for an `async` block in every method would be compiled for every method.
pub struct Finished<R> {
    sent: Sending,
    /// Held here, so that this is a future whatever the method returns: what it cannot return is told
    /// once, where it is written.
    returned: fn(Result<Reply, Error>) -> R,
}

/// Sends `call`, and reads what that gives as what the method returns.
#[must_use]
pub fn finish<R: Returned>(core: &Core, call: Call) -> Finished<R> {
    Finished { sent: core.send_as(call, R::EXPECTS), returned: R::returned }
}

/// The core of another client, which is one with this.
#[must_use]
pub fn shared<C: ApiClient>(client: &C) -> Core {
    C::core_of(client).clone()
}

/// The same for a `#[head]`, whose answer has no body to read.
#[must_use]
pub fn finish_head<R: ReturnedWithoutBody>(core: &Core, call: Call) -> Finished<R> {
    finish(core, call)
}

impl<R> Future for Finished<R> {
    type Output = R;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<R> {
        let this = self.get_mut();
        match poll_sent(&mut this.sent, context) {
            Poll::Ready(sent) => Poll::Ready((this.returned)(sent)),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// What is the same for all methods, compiled once.
fn poll_sent(sent: &mut Sending, context: &mut Context<'_>) -> Poll<Result<Reply, Error>> {
    sent.as_mut().poll(context)
}

impl<R> std::fmt::Debug for Finished<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Finished").finish_non_exhaustive()
    }
}
