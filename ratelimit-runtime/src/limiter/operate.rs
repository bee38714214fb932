//! What an operator does: looks where budgets stand and corrects them, quiets an API, and holds a breaker.

use std::time::Duration;

use ratelimit_core::breaker::Forced;

use super::{Limiter, PermitRequest, QuotaStanding, standings_of};
use crate::store::{BreakerChange, BreakerStatus, Correction, StoreError};
use crate::time;

impl Limiter {
    /// Where each quota of `request` stands, the narrowest scope first. Nothing is charged.
    ///
    /// ```
    /// # use ratelimit_runtime::{Limiter, PermitRequest, QuotaSpec};
    /// # use std::time::Duration;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let limiter = Limiter::default();
    /// let hourly = QuotaSpec::new(100, Duration::from_secs(3_600)).check()?;
    /// let stripe = PermitRequest::new("stripe").quota(hourly);
    /// let _permit = limiter.acquire(&stripe).await?;
    /// assert_eq!(limiter.peek(&stripe).await?[0].remaining, 99);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn peek(&self, request: &PermitRequest) -> Result<Vec<QuotaStanding>, StoreError> {
        let plan = self.plan(request);
        let standings = self.backend.peek(&plan).await?;
        Ok(standings_of(&plan.asks, &standings).collect())
    }

    /// Charges `permits` to every quota of `request`, whether it has them or not: for an operator who
    /// knows of calls that did not pass here. Says where the quotas stand then.
    ///
    /// ```
    /// # use ratelimit_runtime::{Limiter, PermitRequest, QuotaSpec};
    /// # use std::time::Duration;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let limiter = Limiter::default();
    /// let hourly = QuotaSpec::new(100, Duration::from_secs(3_600)).check()?;
    /// let stripe = PermitRequest::new("stripe").quota(hourly);
    /// // A job of the night has called without us.
    /// let standings = limiter.penalize(&stripe, 30).await?;
    /// assert_eq!(standings[0].remaining, 70);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn penalize(
        &self,
        request: &PermitRequest,
        permits: u64,
    ) -> Result<Vec<QuotaStanding>, StoreError> {
        self.correct(request, Correction::Penalize(permits)).await
    }

    /// Adds `permits` to every quota of `request`, at most until all are there: for an operator who
    /// knows of calls that were not counted after all. Says where the quotas stand then.
    ///
    /// Calls that wait keep the instants they were promised.
    ///
    /// ```
    /// # use ratelimit_runtime::{Limiter, PermitRequest, QuotaSpec};
    /// # use std::time::Duration;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let limiter = Limiter::default();
    /// let hourly = QuotaSpec::new(100, Duration::from_secs(3_600)).check()?;
    /// let stripe = PermitRequest::new("stripe").quota(hourly);
    /// limiter.penalize(&stripe, 30).await?;
    /// // Ten of them were refused, and do not count.
    /// let standings = limiter.reward(&stripe, 10).await?;
    /// assert_eq!(standings[0].remaining, 80);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn reward(
        &self,
        request: &PermitRequest,
        permits: u64,
    ) -> Result<Vec<QuotaStanding>, StoreError> {
        self.correct(request, Correction::Reward(permits)).await
    }

    /// Forgets all that was charged to the quotas of `request`, and what [`hold`](Self::hold) said.
    ///
    /// Calls that wait keep the instants they were promised.
    ///
    /// ```
    /// # use ratelimit_runtime::{Limiter, PermitRequest, QuotaSpec};
    /// # use std::time::Duration;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let limiter = Limiter::default();
    /// let hourly = QuotaSpec::new(100, Duration::from_secs(3_600)).check()?;
    /// let stripe = PermitRequest::new("stripe").quota(hourly);
    /// limiter.penalize(&stripe, 100).await?;
    /// limiter.reset(&stripe).await?;
    /// assert_eq!(limiter.peek(&stripe).await?[0].remaining, 100);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn reset(&self, request: &PermitRequest) -> Result<(), StoreError> {
        self.backend.reset(&self.plan(request)).await
    }

    /// Lets no call of the API and account of `request` go for `time`, in the whole fleet: for an
    /// upstream that said so. What was said before holds where it is longer, so no time at all changes
    /// nothing; [`release`](Self::release) ends it. Calls wait for the end as they wait for a permit, as
    /// long as their quotas allow.
    ///
    /// ```
    /// # use ratelimit_runtime::{Limiter, PermitRequest, QuotaSpec};
    /// # use std::time::Duration;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let limiter = Limiter::default();
    /// let stripe = PermitRequest::new("stripe");
    /// limiter.hold(&stripe, Duration::from_secs(60)).await?;
    /// assert!(limiter.try_acquire(&stripe).await.is_err());
    /// limiter.release(&stripe).await?;
    /// assert!(limiter.try_acquire(&stripe).await.is_ok());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn hold(&self, request: &PermitRequest, time: Duration) -> Result<(), StoreError> {
        match time::micros(time) {
            0 => Ok(()),
            closed_us => {
                let plan = self.plan(request);
                self.backend.hold(&plan.gate, closed_us).await?;
                self.queues.turn_back(&plan.gate);
                Ok(())
            }
        }
    }

    /// Ends what [`hold`](Self::hold) said, for calls that come from now on. Those that wait for the end
    /// already go when it was to come. What an upstream has said of one operation ends where `request` names that
    /// ([`ClientBuilder::refusals_reach`](crate::ClientBuilder::refusals_reach)).
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn release(&self, request: &PermitRequest) -> Result<(), StoreError> {
        self.backend.hold(&self.plan(request).gate, 0).await?;
        match request.gate_of_its_operation() {
            Some(endpoint) => self.backend.hold(&self.plan(&endpoint).gate, 0).await,
            None => Ok(()),
        }
    }

    /// What the breaker of `request` does for the fleet; `None` where it has none. A process whose own calls fail
    /// among those of others that do not stops its own besides.
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn breaker(&self, request: &PermitRequest) -> Result<Option<BreakerStatus>, StoreError> {
        self.change_breaker(request, BreakerChange::None).await
    }

    /// Holds the breaker of `request` open or closed for the whole fleet, whatever is reported, until
    /// [`reset_breaker`](Self::reset_breaker), and 30 days at most: for an operator. Says what it does then;
    /// `None` where the request has none.
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn hold_breaker(
        &self,
        request: &PermitRequest,
        at: Forced,
    ) -> Result<Option<BreakerStatus>, StoreError> {
        self.change_breaker(request, BreakerChange::Hold(at)).await
    }

    /// Makes the breaker of `request` as new: closed, with nothing reported. Says what it does then; `None`
    /// where the request has none.
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub async fn reset_breaker(&self, request: &PermitRequest) -> Result<Option<BreakerStatus>, StoreError> {
        self.change_breaker(request, BreakerChange::Reset).await
    }

    async fn change_breaker(
        &self,
        request: &PermitRequest,
        change: BreakerChange,
    ) -> Result<Option<BreakerStatus>, StoreError> {
        match &self.plan(request).guard {
            Some(guard) => self.backend.breaker(guard, change).await.map(Some),
            None => Ok(None),
        }
    }

    async fn correct(
        &self,
        request: &PermitRequest,
        correction: Correction,
    ) -> Result<Vec<QuotaStanding>, StoreError> {
        let plan = self.plan(request);
        let standings = self.backend.correct(&plan, correction).await?;
        Ok(standings_of(&plan.asks, &standings).collect())
    }
}
