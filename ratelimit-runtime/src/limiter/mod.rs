//! The limiter: asks the store, waits where a permit is reserved for later, and gives back what a
//! caller that went away had reserved.
//!
//! Nothing polls. A call that must wait knows its instant from the store's first answer, and sleeps
//! until then. It passes the scopes from the narrowest to the widest: see [`ratelimit_core::decide`].

mod key;

use std::time::Duration;

use ratelimit_core::{OnLimit, Quota, Scope, Verdict};

pub(crate) use self::key::fingerprint;
use crate::store::{Answer, Ask, Backend, Charge, MemoryStore, Store, StoreError};
use crate::time;

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
}

/// Asks for leave to make one call: of which API and account, which operation, for which user, and
/// by which quotas.
#[derive(Debug, Clone)]
pub struct PermitRequest {
    api: String,
    account: String,
    operation: String,
    user: Option<String>,
    quotas: Vec<Quota>,
}

impl PermitRequest {
    /// A call of the API named `api`, of the account `"default"`.
    #[must_use]
    pub fn new(api: impl Into<String>) -> Self {
        Self {
            api: api.into(),
            account: "default".to_owned(),
            operation: String::new(),
            user: None,
            quotas: Vec::new(),
        }
    }

    /// On the account that the upstream counts it for. Another account is another budget.
    #[must_use]
    pub fn account(self, account: impl Into<String>) -> Self {
        Self { account: account.into(), ..self }
    }

    /// Of one operation, which the scopes `endpoint` and `user_endpoint` count by.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: operation.into(), ..self }
    }

    /// For one user, whom the scopes `user` and `user_endpoint` count by. Without one, their quotas
    /// do not govern the call.
    #[must_use]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self { user: Some(user.into()), ..self }
    }

    /// Governed by `quota` too.
    #[must_use]
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quotas.push(quota);
        self
    }

    /// Governed by `quotas` too.
    #[must_use]
    pub fn quotas(mut self, quotas: &[Quota]) -> Self {
        self.quotas.extend_from_slice(quotas);
        self
    }

    /// One ask for each quota that governs the call, the narrowest scope first.
    fn asks(&self) -> Vec<Ask> {
        let governing = self.quotas.iter().filter_map(|quota| {
            let key = key::key(self, quota)?;
            Some(Ask { key, quota: *quota, max_wait_us: quota.max_wait_us() })
        });
        let mut asks: Vec<Ask> = governing.collect();
        asks.sort_by_key(|ask| ask.quota.scope());
        asks
    }
}

/// Leave to make one call now.
#[derive(Debug, Clone)]
#[must_use = "the call it was taken for should be made"]
pub struct Permit {
    waited: Duration,
    quotas: Vec<QuotaStanding>,
}

impl Permit {
    /// How long the call waited for it.
    #[must_use]
    pub const fn waited(&self) -> Duration {
        self.waited
    }

    /// Where each quota that governs the call stood when it was charged, the narrowest scope first.
    #[must_use]
    pub fn quotas(&self) -> &[QuotaStanding] {
        &self.quotas
    }

    pub(crate) fn into_quotas(self) -> Vec<QuotaStanding> {
        self.quotas
    }
}

/// Where one quota stands, as the store saw it when it charged the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaStanding {
    /// Whose budget it is.
    pub scope: Scope,
    /// Permits per [`per`](Self::per).
    pub limit: u64,
    /// The window of the limit.
    pub per: Duration,
    /// Permits that could be spent at once.
    pub remaining: u64,
    /// Time until all permits are there again.
    pub reset_after: Duration,
}

/// No permit.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AcquireError {
    /// A quota has no permit in time.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store could not say.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A quota's refusal: nothing was charged anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The quota that binds.
    pub quota: Quota,
    /// Time until it would have had the permits.
    pub retry_after: Duration,
}

/// `refused by the quota 100 per 1s, burst 25, token_bucket, scope api: next permit in 12ms`
impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "refused by the quota {}: next permit in {:?}", self.quota, self.retry_after)?;
        match self.quota.max_wait_us() {
            0 => write!(f, ", and it does not wait (`on_limit = \"{}\"`)", OnLimit::Error.name()),
            max_wait => write!(f, ", longer than its `max_wait` of {:?}", Duration::from_micros(max_wait)),
        }
    }
}

impl std::error::Error for Refusal {}

impl Limiter {
    /// A limiter whose quotas live in `store`.
    #[must_use]
    pub fn new(store: impl Store) -> Self {
        Self { backend: Backend::new(store) }
    }

    /// Takes a permit from every quota of `request`, waiting for them as long as each allows.
    ///
    /// A future that is dropped gives back what it reserved.
    ///
    /// # Errors
    /// [`AcquireError::Refused`] at once where some quota cannot have a permit in time; then none is
    /// charged. [`AcquireError::Store`] where the store fails.
    pub async fn acquire(&self, request: &PermitRequest) -> Result<Permit, AcquireError> {
        self.acquire_all(request.asks()).await
    }

    /// Takes a permit from every quota of `request` now, or none.
    ///
    /// # Errors
    /// As [`acquire`](Self::acquire), and [`AcquireError::Refused`] where it would have to wait.
    pub async fn try_acquire(&self, request: &PermitRequest) -> Result<Permit, AcquireError> {
        let mut asks = request.asks();
        for ask in &mut asks {
            ask.max_wait_us = 0;
        }
        self.acquire_all(asks).await
    }

    async fn acquire_all(&self, mut asks: Vec<Ask>) -> Result<Permit, AcquireError> {
        let started = time::now();
        let mut reserved = Reserved { backend: &self.backend, charges: Vec::new() };
        let mut standings = Vec::with_capacity(asks.len());
        let mut waited = Duration::ZERO;
        while !asks.is_empty() {
            let answer = self.backend.acquire(&asks).await?;
            standings.extend(standings_of(&asks, &answer));
            match answer.verdict {
                Verdict::Admitted => break,
                Verdict::Refused { by, retry_after_us } => {
                    let retry_after = Duration::from_micros(retry_after_us);
                    let ask = asks.get(by).ok_or_else(|| StoreError::bad_place(by))?;
                    return Err(Refusal { quota: ask.quota, retry_after }.into());
                }
                Verdict::Reserved { charged, wait_us } => {
                    reserved.charges.extend(answer.charges(&asks));
                    time::sleep(Duration::from_micros(wait_us)).await;
                    waited = time::now().saturating_duration_since(started);
                    asks.drain(..charged.min(asks.len()));
                    shorten(&mut asks, waited);
                }
            }
        }
        reserved.charges.clear();
        Ok(Permit { waited, quotas: standings })
    }
}

fn standings_of(asks: &[Ask], answer: &Answer) -> Vec<QuotaStanding> {
    let charged = asks.iter().zip(&answer.standings).take(answer.receipts.len());
    charged
        .map(|(ask, standing)| QuotaStanding {
            scope: ask.quota.scope(),
            limit: ask.quota.limit(),
            per: ask.quota.per(),
            remaining: standing.remaining,
            reset_after: Duration::from_micros(standing.reset_after_us),
        })
        .collect()
}

/// What a call has waited for one scope it cannot wait for the next.
fn shorten(asks: &mut [Ask], waited: Duration) {
    for ask in asks {
        ask.max_wait_us = ask.quota.max_wait_us().saturating_sub(time::micros(waited));
    }
}

/// What a call has reserved and not used yet. Given back when the call goes away: its caller dropped
/// it while it waited, or a wider scope refused it.
struct Reserved<'a> {
    backend: &'a Backend,
    charges: Vec<Charge>,
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        self.backend.give_back(std::mem::take(&mut self.charges));
    }
}

impl Default for Limiter {
    /// A limiter in memory, for this process.
    fn default() -> Self {
        Self::new(MemoryStore::new())
    }
}

#[cfg(test)]
mod tests;
