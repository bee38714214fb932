//! A connection to Stripe: the client for one key, and the same client for one call made otherwise.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use ratelimit_runtime::{
    Algorithm, ApiClient as _, BuildError, ClientBuilder, Limiter, QuotaSpec, RetryOn, RetrySpec, Scope,
    Store,
};

use crate::key::{Key, KeyError, Mode};
use crate::options::{CallOptions, LONGEST_IDEMPOTENCY_KEY};
use crate::{StripeClient, client};

/// How calls are sent again unless the builder says otherwise: up to three times in all, after what Stripe's own
/// libraries send again after, and after a 429; half a second later or more, as there.
///
/// A builder that is given other retries has those alone, so start with these:
///
/// ```
/// use stripe_client::{Key, RETRY, Stripe};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let patient = RETRY.max_delay(Duration::from_secs(20));
/// let stripe = Stripe::builder(Key::new("sk_test_0123456789abcdef")?)
///     .configure(|builder| builder.retry(patient))
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub const RETRY: RetrySpec<'static> = RetrySpec::new(3)
    .base(Duration::from_secs(1))
    .min_delay(Duration::from_millis(500))
    .max_delay(Duration::from_secs(5))
    .on(&[
        RetryOn::Status(409),
        RetryOn::Status(429),
        RetryOn::Statuses { first: 500, last: 599 },
        RetryOn::Connect,
        RetryOn::Timeout,
    ]);

/// Stripe, for one key: every method of [`StripeClient`], with the limits of the key's mode.
///
/// Cheap to clone. What [`with`](Self::with) gives shares its limiter, its budget of retries, its connections and its
/// queue, and costs about as much as a clone: make one for each call.
///
/// ```no_run
/// # #[cfg(feature = "customers")]
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// use stripe_client::customers::CreateCustomer;
/// use stripe_client::prelude::*;
/// use stripe_client::{CallOptions, Key, Stripe};
///
/// let stripe = Stripe::new(Key::from_env("STRIPE_API_KEY")?)?;
/// let params = CreateCustomer::default().email("ada@example.com");
/// // For a connected account, and so that doing it twice creates one.
/// let once = CallOptions::new().account("acct_1032D82eZvKYlo2C").idempotency_key("customer-7");
/// let customer = stripe.with(&once)?.customers().create_customer(&params).await?;
/// println!("{}", customer.id());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Stripe {
    client: StripeClient,
    /// That which nothing is different about.
    plain: StripeClient,
    key: Key,
    options: CallOptions,
}

/// A [`Stripe`] in the making.
#[derive(Debug, Clone)]
#[must_use = "it is nothing before `build`"]
pub struct StripeBuilder {
    key: Key,
    builder: ClientBuilder<StripeClient>,
    per_second: u64,
    /// As many as may begin in a second, unless it is said.
    in_flight: Option<u64>,
    options: CallOptions,
}

/// Why there is no connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The key cannot be used there.
    Key(KeyError),
    /// The account is none.
    Account,
    /// The context is none.
    Context,
    /// The key is an organisation's, and nothing says for which of its accounts.
    NoContext,
    /// The version is none.
    Version,
    /// The idempotency key has no characters, or too many, or some that cannot be sent.
    IdempotencyKey,
    /// What was given to the builder makes no sense.
    Build(BuildError),
}

impl Stripe {
    /// Stripe, with a limiter in memory.
    ///
    /// # Errors
    /// As [`StripeBuilder::build`].
    pub fn new(key: Key) -> Result<Self, ConnectionError> {
        Self::builder(key).build()
    }

    /// Stripe in the making: with a store that the fleet shares, above all.
    pub fn builder(key: Key) -> StripeBuilder {
        let (per_second, options) = (key.mode().per_second(), CallOptions::new());
        let builder = client().limiter(Limiter::default());
        let builder = StripeBuilder { key, builder, per_second, in_flight: None, options };
        match builder.key.mode() {
            Mode::Live => builder,
            Mode::Sandbox => builder.limited(),
        }
    }

    /// The same, for calls that are made otherwise. What was different before stays so, unless `options` say
    /// something else.
    ///
    /// # Errors
    /// [`ConnectionError`], where an option makes no sense.
    pub fn with(&self, options: &CallOptions) -> Result<Self, ConnectionError> {
        let options = self.options.and(options);
        let client = made_otherwise(&self.plain, &self.key, &options)?;
        Ok(Self { client, plain: self.plain.clone(), key: self.key.clone(), options })
    }
}

fn made_otherwise(
    plain: &StripeClient,
    key: &Key,
    options: &CallOptions,
) -> Result<StripeClient, ConnectionError> {
    plain.with_settings(&options.settings(key)?).map_err(ConnectionError::Build)
}

impl Deref for Stripe {
    type Target = StripeClient;

    fn deref(&self) -> &StripeClient {
        &self.client
    }
}

impl StripeBuilder {
    /// Calls the API at `base_url`, which ends in `/v1`, instead of Stripe: uploads too, which Stripe has at another
    /// host. One on this machine in clear text is called by no proxy of the environment.
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        self.configure(|builder| builder.base_url(base_url))
    }

    /// Where the quotas live: a store that all processes share has them share one budget.
    pub fn store(self, store: impl Store) -> Self {
        self.configure(|builder| builder.store(store))
    }

    /// Whose budget the calls are counted for: the account of the key, by its ID or any name that all who share it
    /// give. Stripe counts by account; left out, it is told from the key, and so two keys of one account have two
    /// budgets.
    ///
    /// ```
    /// use stripe_client::{Key, MemoryStore, Stripe};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let store = MemoryStore::new();
    /// for key in ["sk_test_0123456789abcdef", "rk_test_fedcba9876543210"] {
    ///     let stripe = Stripe::builder(Key::new(key)?).account_name("acct_1032D82eZvKYlo2C").store(store.clone());
    ///     stripe.build()?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// What each mode allows stays apart: the limiter knows the account as `live.acct_..` or `sandbox.acct_..`.
    pub fn account_name(self, name: impl Into<String>) -> Self {
        self.configure(|builder| builder.account(name))
    }

    /// The account that all calls are for, unless [`CallOptions::context`] says another: what the key of an
    /// organisation is not used without.
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.options = self.options.context(context);
        self
    }

    /// Begins no more than `per_second` calls in any second, and has no more in flight, unless
    /// [`max_in_flight`](Self::max_in_flight) says so: where Stripe has granted another limit, or others use it too. The
    /// limit of each endpoint stays.
    ///
    /// ```
    /// use stripe_client::{Key, Stripe};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let slower = Stripe::builder(Key::new("sk_test_0123456789abcdef")?).limit(10).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn limit(mut self, per_second: u64) -> Self {
        self.per_second = per_second;
        self.limited()
    }

    /// Has no more than `calls` in flight at one time.
    pub fn max_in_flight(mut self, calls: u64) -> Self {
        self.in_flight = Some(calls);
        self.limited()
    }

    /// Sends a call that failed again up to `retries` times, as [`RETRY`] says: 2 where nothing is said.
    pub fn max_retries(self, retries: u32) -> Self {
        let mut spec = RETRY;
        spec.max_attempts = retries.saturating_add(1);
        self.configure(|builder| if retries == 0 { builder.no_retry() } else { builder.retry(spec) })
    }

    /// Changes anything else: timeouts, the HTTP client, interceptors. Quotas and retries that are given here take the
    /// place of Stripe's, all of them in their scope: [`limit`](Self::limit), [`max_in_flight`](Self::max_in_flight) and
    /// [`max_retries`](Self::max_retries) change one number and keep the rest.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use stripe_client::Key;
    ///
    /// # fn run() -> Result<(), Box<dyn std::error::Error>> {
    /// let stripe = stripe_client::Stripe::builder(Key::new("sk_test_0123456789abcdef")?)
    ///     .configure(|builder| builder.connect_timeout(Duration::from_secs(2)).header("X-App", "shop"))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configure(
        mut self,
        change: impl FnOnce(ClientBuilder<StripeClient>) -> ClientBuilder<StripeClient>,
    ) -> Self {
        self.builder = change(self.builder);
        self
    }

    /// The connection.
    ///
    /// # Errors
    /// [`ConnectionError`]: for a key of live mode that would go over the network in clear text, for that of an
    /// organisation without a [`context`](Self::context), and for what makes no sense.
    pub fn build(self) -> Result<Stripe, ConnectionError> {
        let Self { key, builder, options, .. } = self;
        // Whatever account is given: each has a budget in each mode.
        let builder = builder.auth(key.secret()).mode(key.mode().name());
        let plain = builder.build().map_err(ConnectionError::Build)?;
        let client = made_otherwise(&plain, &key, &options)?;
        Ok(Stripe { client, plain, key, options })
    }

    fn limited(self) -> Self {
        let all = QuotaSpec::new(self.per_second, Duration::from_secs(1)).algorithm(Algorithm::SlidingWindow);
        let in_flight = QuotaSpec::in_flight(self.in_flight.unwrap_or(self.per_second));
        self.configure(|builder| builder.quotas(Scope::Api, &[all, in_flight]))
    }
}

impl Mode {
    /// How many calls Stripe allows in a second.
    const fn per_second(self) -> u64 {
        match self {
            Self::Live => 100,
            // All endpoints together as much as each of them.
            Self::Sandbox => 25,
        }
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(error) => error.fmt(f),
            Self::Account => f.write_str(
                "the account is none, and the call would be for another: give the ID of a connected account, `acct_..`",
            ),
            Self::Context => f.write_str(
                "the context is none, and the call would be for another: give the ID of an account, `acct_..`, or a path of IDs, `acct_../acct_..`",
            ),
            Self::NoContext => f.write_str(
                "the key is an organisation's, which Stripe takes for one of its accounts alone: name that by `context(\"acct_..\")`",
            ),
            Self::Version => f.write_str(
                "the version is none: give a date and a name, such as `2025-09-30.clover`, or a date alone, `2020-08-27`",
            ),
            Self::IdempotencyKey => write!(
                f,
                "the idempotency key is none: give from 1 to {LONGEST_IDEMPOTENCY_KEY} visible characters of ASCII"
            ),
            Self::Build(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ConnectionError {}
