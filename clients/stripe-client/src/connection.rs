//! A connection to Stripe: the client for one key, and the same client for one call made otherwise.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};
use ratelimit_runtime::{
    Algorithm, BoxError, BuildError, ClientBuilder, Interceptor, Limiter, Method, Operation, QuotaSpec,
    Request, Scope, Store,
};

use crate::key::{Key, KeyError, Mode};
use crate::{StripeClient, client};

/// What a sandbox allows: all endpoints together as much as each of them.
const SANDBOX: [QuotaSpec; 2] = [
    QuotaSpec::new(25, Duration::from_secs(1)).algorithm(Algorithm::SlidingWindow),
    QuotaSpec::in_flight(25),
];
/// The longest idempotency key that Stripe takes.
const LONGEST_IDEMPOTENCY_KEY: usize = 255;

/// Stripe, for one key: every method of [`StripeClient`], with the limits of the key's mode.
///
/// Cheap to clone. What [`with`](Self::with) gives shares its limiter and its connections.
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
    builder: ClientBuilder<StripeClient>,
    mode: Mode,
}

/// A [`Stripe`] in the making.
#[derive(Debug, Clone)]
#[must_use = "it is nothing before `build`"]
pub struct StripeBuilder {
    key: Key,
    builder: ClientBuilder<StripeClient>,
}

/// What is different about one call, or some.
#[derive(Debug, Clone, Default)]
#[must_use = "give it to `Stripe::with`"]
pub struct CallOptions {
    account: Option<String>,
    key: Option<Key>,
    version: Option<String>,
    idempotency_key: Option<String>,
    timeout: Option<Duration>,
}

/// Why there is no connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The key cannot be used there.
    Key(KeyError),
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
        let builder = client().limiter(Limiter::default());
        let builder = match key.mode() {
            Mode::Live => builder,
            Mode::Sandbox => builder.quotas(Scope::Api, &SANDBOX),
        };
        StripeBuilder { key, builder }
    }

    /// The same, for calls that are made otherwise.
    ///
    /// # Errors
    /// [`ConnectionError`], where an option makes no sense.
    pub fn with(&self, options: &CallOptions) -> Result<Self, ConnectionError> {
        let mut builder = self.builder.clone();
        if let Some(key) = &options.key {
            if key.mode() != self.mode {
                return Err(ConnectionError::Key(KeyError::OtherMode));
            }
            builder = builder.auth(key.secret());
        }
        if let Some(account) = &options.account {
            // Stripe counts the calls for an account against that account.
            builder = builder.header("Stripe-Account", account).account(account);
        }
        if let Some(version) = &options.version {
            builder = builder.header("Stripe-Version", version);
        }
        if let Some(timeout) = options.timeout {
            builder = builder.timeout(timeout).attempt_timeout(timeout);
        }
        if let Some(key) = &options.idempotency_key {
            builder = builder.interceptor(SameKey::new(key)?);
        }
        let client = builder.clone().build().map_err(ConnectionError::Build)?;
        Ok(Self { client, builder, mode: self.mode })
    }
}

impl Deref for Stripe {
    type Target = StripeClient;

    fn deref(&self) -> &StripeClient {
        &self.client
    }
}

impl StripeBuilder {
    /// Calls the API at `base_url`, which ends in `/v1`, instead of Stripe: uploads too, which Stripe has at another
    /// host.
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        self.configure(|builder| builder.base_url(base_url))
    }

    /// Where the quotas live: a store that all processes share has them share one budget.
    pub fn store(self, store: impl Store) -> Self {
        self.configure(|builder| builder.store(store))
    }

    /// Changes anything else: quotas, retries, timeouts, the HTTP client.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use stripe_client::Key;
    /// use stripe_client::ratelimit_runtime::{QuotaSpec, Scope};
    ///
    /// # fn run() -> Result<(), Box<dyn std::error::Error>> {
    /// let slower = [QuotaSpec::new(10, Duration::from_secs(1))];
    /// let stripe = stripe_client::Stripe::builder(Key::new("sk_test_0123456789abcdef")?)
    ///     .configure(|builder| builder.quotas(Scope::Api, &slower))
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
    /// [`ConnectionError`]: for a key of live mode that would go over the network in clear text, and for what
    /// makes no sense.
    pub fn build(self) -> Result<Stripe, ConnectionError> {
        let Self { key, builder } = self;
        let builder = builder.auth(key.secret());
        // Where there can be none, `build` says so, with all else that is wrong.
        let builder = builder.clone().share_connections().unwrap_or(builder);
        let client = builder.clone().build().map_err(ConnectionError::Build)?;
        Ok(Stripe { client, builder, mode: key.mode() })
    }
}

impl CallOptions {
    /// Nothing is different.
    pub fn new() -> Self {
        Self::default()
    }

    /// For this connected account.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// With another key of the same mode: what is live and what is a sandbox's have limits of their own, so each has
    /// a connection of its own.
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// By another version of the API than [`API_VERSION`](crate::API_VERSION). The types stay those of that.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The name of the one thing that is done: up to 255 characters. Stripe does what has this name once,
    /// however often it is asked; so another `POST` needs another name. Left out, each call gets one of its own.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// The longest that a call may take, with all its attempts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// Sends one idempotency key with every `POST`.
struct SameKey(HeaderValue);

impl SameKey {
    const HEADER: HeaderName = HeaderName::from_static("idempotency-key");

    fn new(key: &str) -> Result<Self, ConnectionError> {
        let fits =
            (1..=LONGEST_IDEMPOTENCY_KEY).contains(&key.len()) && key.chars().all(|c| c.is_ascii_graphic());
        let value = HeaderValue::try_from(key).ok().filter(|_| fits);
        value.map(Self).ok_or(ConnectionError::IdempotencyKey)
    }
}

impl Interceptor for SameKey {
    fn before_send(&self, operation: &Operation, request: &mut Request) -> Result<(), BoxError> {
        if operation.method == Method::Post {
            request.headers_mut().insert(Self::HEADER, self.0.clone());
        }
        Ok(())
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(error) => error.fmt(f),
            Self::IdempotencyKey => write!(
                f,
                "the idempotency key is none: give from 1 to {LONGEST_IDEMPOTENCY_KEY} visible characters of ASCII"
            ),
            Self::Build(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ConnectionError {}
