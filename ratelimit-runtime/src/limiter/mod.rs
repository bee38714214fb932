//! The limiter: asks the store, waits where a permit is reserved for later, and gives back what a
//! caller that went away had reserved.
//!
//! A call that must wait knows its instant from the store's first answer, and sleeps
//! until then. It passes the scopes from the narrowest to the widest: see [`ratelimit_core::decide`]. Only
//! a place among the calls in flight cannot be promised for an instant, so for one calls stand in a line
//! and ask again.

mod at_once;
#[cfg(feature = "policy-files")]
mod from_file;
pub(crate) mod function;
mod key;
mod operate;
mod permit;
mod plans;
mod policies;
mod queued;
mod quiet;
mod refusal;
mod request;
mod spares;
mod take;
mod wait;

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::Arc;

use ratelimit_core::{Degradation, QuotaSpec, Scope, Standing};

pub(crate) use self::key::fingerprint;
pub use self::permit::{Permit, QuotaStanding};
pub(crate) use self::policies::Policies;
pub use self::policies::PolicyError;
pub(crate) use self::policies::check as check_quotas;
#[cfg(any(feature = "tower", feature = "reqwest-middleware"))]
pub(crate) use self::policies::check_all;
pub(crate) use self::queued::{MOST_WAITING, Queue};
pub(crate) use self::quiet::Rate;
pub use self::refusal::{AcquireError, Refusal, RefusedBy};
pub use self::request::PermitRequest;
use self::spares::Spares;
#[cfg(feature = "tower")]
pub(crate) use self::take::Places;
use self::take::Taking;
use self::wait::Queues;
use crate::store::{Ask, Backend, MemoryStore, Patience, Plan, Store};
use crate::{telemetry, time};

/// Grants permits from quotas that everybody who uses the same store shares.
///
/// ```
/// use ratelimit_runtime::{Limiter, MemoryStore, PermitRequest, QuotaSpec};
/// use std::time::Duration;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let limiter = Limiter::new(MemoryStore::new());
/// let quota = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).check()?;
///
/// let permit = limiter.acquire(&PermitRequest::new("stripe").quota(quota)).await?;
/// assert_eq!(permit.waited(), Duration::ZERO);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Limiter {
    backend: Backend,
    spares: Arc<Spares>,
    queues: Arc<Queues>,
    policies: Arc<Policies>,
    /// How much later than a gate opens its calls come back.
    lateness_us: u64,
    waiting: Arc<Queue>,
    most_waiting: usize,
}

impl Limiter {
    /// A limiter whose quotas live in `store`.
    #[must_use]
    pub fn new(store: impl Store) -> Self {
        let backend = Backend::new(store);
        let spares = Spares::new(backend.clone());
        let lateness_us = quiet::lateness_us(backend.is_shared());
        let queues = Queues::new(Arc::clone(&spares));
        Self {
            queues,
            spares,
            backend,
            policies: Arc::default(),
            lateness_us,
            waiting: Arc::default(),
            most_waiting: MOST_WAITING,
        }
    }

    /// The same limiter, of which no more than `number` calls may wait at one time, of it and the clones that are made
    /// of it from now on: 65,536 where nothing is said. One more is refused at once, by [`RefusedBy::Queue`]. A client
    /// has [a number of its own](crate::Bounds::waiting_calls), for its own calls.
    ///
    /// ```
    /// use ratelimit_runtime::{Limiter, MemoryStore};
    ///
    /// let limiter = Limiter::new(MemoryStore::new()).waiting_calls(1_000);
    /// ```
    #[must_use]
    pub fn waiting_calls(self, number: usize) -> Self {
        Self { waiting: Arc::default(), most_waiting: number, ..self }
    }

    /// Takes a permit from every quota of `request`, waiting for them as long as each allows.
    ///
    /// A future that is dropped gives its place to those behind it, and what is left over then to the
    /// store, as far as that can be done without two ever using one slot.
    ///
    /// Where calls in flight are limited, the permit is what counts as one:
    ///
    /// ```
    /// use ratelimit_runtime::{Limiter, OnLimit, PermitRequest, QuotaSpec};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let limiter = Limiter::default();
    /// let two_at_a_time = QuotaSpec::in_flight(2).on_limit(OnLimit::Error).check()?;
    /// let reports = PermitRequest::new("reports").quota(two_at_a_time);
    ///
    /// let first = limiter.acquire(&reports).await?;
    /// let _second = limiter.acquire(&reports).await?;
    /// assert!(limiter.acquire(&reports).await.is_err());
    /// drop(first); // its call is over
    /// let _third = limiter.acquire(&reports).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`AcquireError::Refused`] where some quota cannot have a permit in time: at once, with nothing
    /// charged, but where a narrower scope was waited for first; what that had reserved is given back.
    /// [`AcquireError::Store`] where the store fails and the request says that the call does not go then;
    /// see [`PermitRequest::on_store_error`].
    ///
    /// # Panics
    /// Where it has to wait outside of a tokio runtime with its time driver.
    pub async fn acquire(&self, request: &PermitRequest) -> Result<Permit, AcquireError> {
        self.take(request, Patience::Waited(0), self.most_waiting).await
    }

    /// The same, of a client, which counts itself how many of its calls wait.
    pub(crate) async fn acquire_of_a_client(&self, request: &PermitRequest) -> Result<Permit, AcquireError> {
        self.take(request, Patience::Waited(0), usize::MAX).await
    }

    /// Takes a permit from every quota of `request`, waiting for them as [`acquire`](Self::acquire) does, and not
    /// beyond `deadline`: where a permit cannot be had by then, it is refused at once.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use ratelimit_runtime::{Limiter, PermitRequest, QuotaSpec};
    /// use tokio::time::Instant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let limiter = Limiter::default();
    /// let hourly = QuotaSpec::new(1, Duration::from_secs(3_600)).max_wait(Duration::from_secs(7_200));
    /// let report = PermitRequest::new("reports").quota(hourly.check()?);
    ///
    /// let _first = limiter.until(&report, Instant::now() + Duration::from_secs(5)).await?;
    /// // The next comes in an hour: nothing is waited for.
    /// assert!(limiter.until(&report, Instant::now() + Duration::from_secs(5)).await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`acquire`](Self::acquire).
    ///
    /// # Panics
    /// As [`acquire`](Self::acquire).
    pub async fn until(
        &self,
        request: &PermitRequest,
        deadline: impl Into<tokio::time::Instant>,
    ) -> Result<Permit, AcquireError> {
        let left = deadline.into().saturating_duration_since(time::now());
        let patience = Patience::Within { waited_us: 0, most_us: time::micros(left) };
        self.take(request, patience, self.most_waiting).await
    }

    /// Takes a permit from every quota of `request` now, or none.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use ratelimit_runtime::{AcquireError, Limiter, PermitRequest, QuotaSpec};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let limiter = Limiter::default();
    /// let hourly = QuotaSpec::new(1, Duration::from_secs(3_600)).check()?;
    /// let report = PermitRequest::new("reports").user("u_42").quota(hourly);
    ///
    /// let _permit = limiter.try_acquire(&report).await?;
    /// let Err(AcquireError::Refused(refusal)) = limiter.try_acquire(&report).await else { panic!() };
    /// assert!(refusal.retry_after.is_some_and(|wait| wait > Duration::from_secs(3_500)));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`acquire`](Self::acquire), and [`AcquireError::Refused`] where it would have to wait.
    pub async fn try_acquire(&self, request: &PermitRequest) -> Result<Permit, AcquireError> {
        self.take(request, Patience::None, self.most_waiting).await
    }

    /// Waits until what calls gave back has reached the store: what those had reserved whose futures were
    /// dropped, and the places of calls in flight that are over. It goes there in the background, so a
    /// process that is about to end loses what it does not wait for, for as long as that would have taken
    /// to come back by itself.
    ///
    /// ```
    /// # use ratelimit_runtime::Limiter;
    /// # async fn shutdown(limiter: Limiter, calls: tokio::task::JoinSet<()>) {
    /// let mut calls = calls;
    /// calls.shutdown().await;
    /// limiter.flush().await;
    /// # }
    /// ```
    pub async fn flush(&self) {
        self.spares.give_back();
        self.backend.flush().await;
    }

    /// Undoes [`set_quotas`](Self::set_quotas) for the same `request` and `scope`: from now on calls are
    /// governed by what their requests declare.
    ///
    /// Numbers of a higher [version](QuotaSpec::version) that were used on a budget go on to hold for it,
    /// until it has not been used for an hour.
    pub fn unset_quotas(&self, request: &PermitRequest, scope: Scope) {
        self.policies.unset(request, scope);
    }

    /// From now on governs calls by `quotas` in `scope`, instead of what their requests declare for it:
    /// those of the API and account of `request`; in the scopes `endpoint` and `user_endpoint` of its
    /// operation, or of all where it names none. No quotas at all is no limit in that scope. Clones of
    /// this limiter follow.
    ///
    /// What was consumed stays consumed: its share of a bucket or a fixed window, the very record of a
    /// sliding one. Other processes have quotas of their own; where these are to follow, give the new
    /// ones a higher [version](QuotaSpec::version): whoever asks for the same budget under a lower one
    /// is then decided by these numbers.
    ///
    /// A [`QuotaSpec`] is also what serde reads from a policy file, by the keys of `#[rate_limited]`, but for
    /// `bucket` and `key`.
    ///
    /// ```
    /// use ratelimit_runtime::{Limiter, MemoryStore, PermitRequest, QuotaSpec, Scope};
    /// use std::time::Duration;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let limiter = Limiter::new(MemoryStore::new());
    /// let stripe = PermitRequest::new("stripe").account("acct_1");
    /// let slower = QuotaSpec::new(25, Duration::from_secs(1)).version(2);
    /// limiter.set_quotas(&stripe, Scope::Api, &[slower])?;
    ///
    /// let file = r#"[{ "limit": 10, "per": "1s", "algo": "sliding_window", "version": 3 }]"#;
    /// let slowest: Vec<QuotaSpec> = serde_json::from_str(file)?;
    /// limiter.set_quotas(&stripe, Scope::Api, &slowest)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`PolicyError`] with all that is wrong with `quotas`, by the rules of the macros; then nothing
    /// changes.
    pub fn set_quotas(
        &self,
        request: &PermitRequest,
        scope: Scope,
        quotas: &[QuotaSpec],
    ) -> Result<(), PolicyError> {
        self.policies.set(request, scope, quotas)
    }

    pub(crate) fn plan<'a>(&self, request: &'a PermitRequest) -> Cow<'a, Arc<Plan>> {
        request.plan(&self.backend, &self.policies)
    }

    async fn take(
        &self,
        request: &PermitRequest,
        patience: Patience,
        most_waiting: usize,
    ) -> Result<Permit, AcquireError> {
        // What is decided in memory, or known to be refused, awaits nothing: a task that asks in a loop
        // would keep all others from their turn, the one that talks to Redis among them.
        tokio::task::consume_budget().await;
        let plan = self.plan(request);
        if let Some(taken) = self.at_once(&plan, patience) {
            return taken;
        }
        let taken = self.wait(plan.into_owned(), patience, request.on_store_error, most_waiting).await;
        telemetry::decided(&taken);
        taken
    }

    /// In a box: what most calls in memory do not need is not moved around with them.
    #[cold]
    fn wait(
        &self,
        plan: Arc<Plan>,
        patience: Patience,
        on_error: Option<Degradation>,
        most_waiting: usize,
    ) -> Acquiring<'_> {
        Box::pin(Taking::new(self, plan, patience, on_error, most_waiting).permit())
    }
}

/// A call that is not decided at once.
type Acquiring<'a> = Pin<Box<dyn Future<Output = Result<Permit, AcquireError>> + Send + 'a>>;

fn standings_of<'a>(asks: &'a [Ask], standings: &'a [Standing]) -> impl Iterator<Item = QuotaStanding> + 'a {
    asks.iter().zip(standings).map(|(ask, standing)| QuotaStanding::new(ask, standing))
}

impl Default for Limiter {
    /// A limiter in memory, for this process.
    fn default() -> Self {
        Self::new(MemoryStore::new())
    }
}

#[cfg(test)]
mod tests;
