//! What is different about one call, checked before anything is sent: an option that says nothing would have the
//! call made for somebody else.

use std::time::Duration;

use ratelimit_runtime::CallSettings;

use crate::connection::ConnectionError;
use crate::key::{Key, KeyError, Mode};

/// The longest idempotency key that Stripe takes.
pub(crate) const LONGEST_IDEMPOTENCY_KEY: usize = 255;

/// What is different about one call, or some.
///
/// ```
/// use std::time::Duration;
/// use stripe_client::{CallOptions, Key, Stripe};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let stripe = Stripe::new(Key::new("sk_test_0123456789abcdef")?)?;
/// let options = CallOptions::new()
///     .account("acct_1032D82eZvKYlo2C")
///     .idempotency_key("order-6735")
///     .timeout(Duration::from_secs(20)); // of which each attempt has 10 at most
/// let once = stripe.with(&options)?;
/// // What would charge the platform itself.
/// assert!(stripe.with(&CallOptions::new().account("")).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "give it to `Stripe::with`"]
pub struct CallOptions {
    on_behalf: Option<OnBehalf>,
    pub(crate) key: Option<Key>,
    version: Option<String>,
    idempotency_key: Option<String>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
}

/// Whose objects a call is about, if not those of the key's own account.
#[derive(Debug, Clone)]
enum OnBehalf {
    Account(String),
    Context(String),
}

impl CallOptions {
    /// Nothing is different.
    pub fn new() -> Self {
        Self::default()
    }

    /// For this connected account, `acct_..` (`Stripe-Account`). Its calls have a budget of their own. Of this and
    /// [`context`](Self::context) the last holds.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.on_behalf = Some(OnBehalf::Account(account.into()));
        self
    }

    /// For this account, as seen from that of the key (`Stripe-Context`): `acct_..`, or `acct_../acct_..` for one that
    /// is connected to it. What the key of an organisation is used for needs one. Its calls have the budget of the last
    /// account in it. Of this and [`account`](Self::account) the last holds.
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.on_behalf = Some(OnBehalf::Context(context.into()));
        self
    }

    /// With another key of the same mode: what is live and what is a sandbox's have limits of their own, so each has
    /// a connection of its own.
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// By another version of the API than [`API_VERSION`](crate::API_VERSION): `2025-09-30.clover`, or `2020-08-27`.
    /// The types stay those of that.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The name of the one thing that is done: up to 255 characters. Stripe does what has this name once,
    /// however often it is asked; so another `POST` needs another name. Left out, each call gets one of its own.
    ///
    /// What [`Stripe::with`](crate::Stripe::with) gives is then for that one call, which may be made again with the same arguments: keep it
    /// nowhere else. A call of another method, or to another path, is an error and is not sent. But a second payment of
    /// the same amount is the same call to everybody, and gives the first.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// The longest that a call may take, with all its attempts: 5 minutes where nothing is said. An attempt has half of
    /// it at most, where calls are sent again, so that one that was not answered leaves time for another; or
    /// [what is said](Self::attempt_timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest that an attempt may take: 80 s where nothing is said.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// The same, and what `more` says instead.
    pub(crate) fn and(&self, more: &Self) -> Self {
        let more = more.clone();
        Self {
            on_behalf: more.on_behalf.or_else(|| self.on_behalf.clone()),
            key: more.key.or_else(|| self.key.clone()),
            version: more.version.or_else(|| self.version.clone()),
            idempotency_key: more.idempotency_key.or_else(|| self.idempotency_key.clone()),
            timeout: more.timeout.or(self.timeout),
            attempt_timeout: more.attempt_timeout.or(self.attempt_timeout),
        }
    }

    /// What they come to for a client of `own`.
    pub(crate) fn settings(&self, own: &Key) -> Result<CallSettings, ConnectionError> {
        let mut settings = CallSettings::new();
        let key = self.key.as_ref().unwrap_or(own);
        if key.mode() != own.mode() {
            return Err(ConnectionError::Key(KeyError::OtherMode));
        }
        if self.key.is_some() {
            settings = settings.auth(key.secret());
        }
        settings = match &self.on_behalf {
            // Stripe counts the calls for an account against that account.
            Some(OnBehalf::Context(context)) => {
                let account = context_account(context).ok_or(ConnectionError::Context)?;
                settings.header("Stripe-Context", context).account(account)
            }
            _ if key.is_of_an_organization() => return Err(ConnectionError::NoContext),
            Some(OnBehalf::Account(account)) if is_account(account) => {
                settings.header("Stripe-Account", account).account(account)
            }
            Some(OnBehalf::Account(_)) => return Err(ConnectionError::Account),
            None => settings,
        };
        if let Some(version) = &self.version {
            if !is_version(version) {
                return Err(ConnectionError::Version);
            }
            settings = settings.header("Stripe-Version", version);
        }
        if let Some(key) = &self.idempotency_key {
            let fits = (1..=LONGEST_IDEMPOTENCY_KEY).contains(&key.len());
            if !fits || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(ConnectionError::IdempotencyKey);
            }
            settings = settings.idempotency_key(key);
        }
        if let Some(timeout) = self.timeout {
            settings = settings.timeout(timeout);
        }
        if let Some(timeout) = self.attempt_timeout {
            settings = settings.attempt_timeout(timeout);
        }
        Ok(settings)
    }
}

impl Mode {
    /// What it is called where budgets are told apart.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Sandbox => "sandbox",
        }
    }
}

/// `acct_` and an ID.
pub(crate) fn is_account(text: &str) -> bool {
    text.strip_prefix("acct_").is_some_and(is_id)
}

/// The account that a context leads to: IDs, with slashes between them.
pub(crate) fn context_account(context: &str) -> Option<&str> {
    let is_object = |part: &str| {
        part.split_once('_').is_some_and(|(kind, id)| {
            !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase()) && is_id(id)
        })
    };
    let fits = context.split('/').all(is_object);
    context.rsplit('/').next().filter(|_| fits)
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// `2020-08-27`, `2026-10-28.endive`, and either with the betas that are asked for: `; feature=v1`.
fn is_version(text: &str) -> bool {
    let (version, betas) =
        text.split_once(';').map_or((text, None), |(version, betas)| (version, Some(betas)));
    let (date, name) = version.split_once('.').map_or((version, None), |(date, name)| (date, Some(name)));
    let is_date = date.len() == 10
        && date.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_beta = |beta: &str| {
        let beta = beta.trim_matches(' ');
        beta.split_once('=').is_some_and(|(name, version)| is_id(name) && is_id(version))
    };
    is_date && name.is_none_or(is_name) && betas.is_none_or(|betas| betas.split(';').all(is_beta))
}
