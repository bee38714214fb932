//! Calls that are made otherwise than a client makes them: for another account, with another credential, under one
//! idempotency key. The client that makes them is the same, around the same budgets, connections and queue.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::HeaderMap;
use http::header::HeaderValue;
use ratelimit_core::TimeoutSpec;

use super::api::{Operation, Timeouts};
use super::auth::{Auth, Given};
use super::builder::{self, Places, account_in};
use super::call::Call;
use super::{ATTEMPT_TIMEOUT, BuildError, Core, Parts, Requests};
use crate::error::EncodeError;
use crate::secret::Secret;

/// What some calls do otherwise than their client, for [`ApiClient::with_settings`](crate::ApiClient::with_settings).
///
/// ```
/// use ratelimit_runtime::CallSettings;
/// use std::time::Duration;
///
/// let settings = CallSettings::new()
///     .account("branch-7")
///     .header("On-Behalf-Of", "branch-7")
///     .idempotency_key("order-6735")
///     .timeout(Duration::from_secs(20));
/// ```
#[derive(Clone, Default)]
#[must_use = "give it to `with_settings`"]
pub struct CallSettings {
    account: Option<String>,
    auth: Option<Secret>,
    headers: Vec<(String, String)>,
    timeouts: Timeouts,
    idempotency_key: Option<String>,
}

impl CallSettings {
    /// Nothing is otherwise.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counted for another account, which has a budget of its own: see
    /// [`ClientBuilder::account`](crate::ClientBuilder::account). The quotas of the builder hold for it too, those that
    /// are set for one account ([`Limiter::set_quotas`](crate::Limiter::set_quotas)) for that account alone.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// With another credential. Where the budget is told from the credential, that is another too.
    pub fn auth(mut self, auth: impl Into<Secret>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// With a header, which takes the place of one that the trait or the builder names, and leaves that of an
    /// argument.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The longest that a whole call may take, whatever the method, the builder or a file says; a `#[timeout]` argument
    /// of a call goes before it. Where calls are sent again, an attempt has half of it at most, so that there is time for
    /// another; unless [`attempt_timeout`](Self::attempt_timeout) says how long.
    pub const fn timeout(mut self, total: Duration) -> Self {
        self.timeouts.total = Some(total);
        self
    }

    /// The longest that one attempt may take, whatever the method, the builder or a file says.
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = Some(timeout);
        self
    }

    /// The idempotency key of the one thing that is done, instead of one that is made up for each call. Each method
    /// that has such a key sends it. It is for one call, which may be made again with the same arguments: one of another
    /// method or to another path is refused, for the upstream would take it for the same, or refuse it.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }
}

/// What is otherwise, but no value of a header: any may be a credential.
impl fmt::Debug for CallSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("CallSettings")
            .field("account", &self.account)
            .field("auth", &self.auth)
            .field("headers", &headers)
            .field("timeouts", &self.timeouts)
            .field("idempotency_key", &self.idempotency_key)
            .finish()
    }
}

/// An idempotency key that a caller has chosen, and what it is the key of, as soon as that is known.
#[derive(Debug)]
pub(super) struct OneKey {
    value: HeaderValue,
    of: OnceLock<(&'static str, String)>,
}

impl OneKey {
    fn new(key: &str) -> Result<Self, String> {
        let value = HeaderValue::try_from(key).ok().filter(|_| !key.is_empty());
        let value = value.ok_or_else(|| {
            "the idempotency key cannot be sent: give some visible characters of ASCII".to_owned()
        })?;
        Ok(Self { value, of: OnceLock::new() })
    }

    /// Puts it into `call`, if that has a key.
    pub(super) fn show_in(&self, call: &mut Call) {
        let Some(header) = call.operation.idempotency_header else { return };
        if call.headers.contains_key(header) {
            return;
        }
        let (operation, path) = self.of.get_or_init(|| (call.operation.name, call.path.clone()));
        if *operation != call.operation.name || *path != call.path {
            let problem = format!(
                "is that of another call, of `{operation}`: what is done besides has a key of its own"
            );
            call.error.get_or_insert_with(|| EncodeError::new("idempotency_key", problem));
        }
        call.headers.insert(header, self.value.clone());
    }
}

impl Core {
    /// The same, but for what `settings` say.
    pub(super) fn otherwise(&self, settings: &CallSettings) -> Result<Self, BuildError> {
        let mut faults = Vec::new();
        let mut core = self.clone();
        if !settings.headers.is_empty() {
            let mut headers: HeaderMap = core.headers.map(Arc::unwrap_or_clone).unwrap_or_default();
            for (name, value) in &settings.headers {
                match builder::header(name, value, true) {
                    Ok((name, value)) => {
                        headers.insert(name, value);
                    }
                    Err(fault) => faults.push(fault),
                }
            }
            core.headers = Some(Arc::new(headers));
        }
        if let Some(key) = &settings.idempotency_key {
            match OneKey::new(key) {
                Ok(key) => core.key = Some(Arc::new(key)),
                Err(fault) => faults.push(fault),
            }
        }
        if settings.account.is_some() || settings.auth.is_some() || settings.timeouts != Timeouts::NONE {
            match self.parts.otherwise(settings) {
                Ok(parts) => core.parts = Arc::new(parts),
                Err(told) => faults.extend(told),
            }
        }
        if faults.is_empty() { Ok(core) } else { Err(BuildError { faults }) }
    }
}

impl Parts {
    fn otherwise(&self, settings: &CallSettings) -> Result<Self, Vec<String>> {
        let mut parts = self.clone();
        let mut faults = Vec::new();
        let mut account = None;
        if let Some(secret) = &settings.auth {
            let given = Given::Secret(secret.clone());
            match Auth::new(self.api.auth, Some(&given)) {
                Ok(auth) => {
                    faults.extend(self.faults_of(&auth));
                    parts.auth = auth;
                }
                Err(told) => faults.extend(told),
            }
            account = given.account().filter(|_| !self.account_is_given);
        }
        if let Some(given) = &settings.account {
            parts.account_is_given = true;
            account = Some(account_in(self.mode.as_deref(), given));
        }
        if let Some(account) = account.filter(|account| *account != self.account) {
            parts.account = account;
            // What its calls ask of the limiter is not what the others ask.
            parts.requests = Requests::default();
            parts.quotas.are_brought = true;
        }
        parts.at_most = settings.timeouts.or(self.at_most);
        let mut spec = TimeoutSpec::new();
        (spec.total, spec.attempt) = (settings.timeouts.total, settings.timeouts.attempt);
        let told = spec.faults().into_iter().flatten();
        faults.extend(told.map(|fault| format!("timeouts: {fault}; {}", fault.help())));
        if faults.is_empty() { Ok(parts) } else { Err(faults) }
    }

    /// What is wrong with where `auth` would go.
    fn faults_of(&self, auth: &Auth) -> Vec<String> {
        let Auth::Fixed(shown) = auth else { return Vec::new() };
        Places { base: &self.base, bases: &self.bases, moved: self.moved }.faults_of(shown, self.api)
    }

    /// `declared`, but for what is said of the calls of this client alone.
    pub(super) fn at_most(&self, operation: &Operation, declared: Timeouts) -> Timeouts {
        let Timeouts { total: Some(total), attempt: None } = self.at_most else {
            return self.at_most.or(declared);
        };
        let attempt = declared.attempt.unwrap_or(ATTEMPT_TIMEOUT);
        let half = if self.retry_of(operation).is_some() { total / 2 } else { total };
        Timeouts { total: Some(total), attempt: Some(attempt.min(half)) }
    }
}

#[cfg(test)]
mod tests;
