//! The builder of every generated client: setters that cannot fail, and one `build` that says all
//! that is wrong. What belongs to one subject alone (retries, credentials, the transport, bounds) is set where
//! that subject is.

mod base;
mod faults;
mod places;
mod policy;

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};
use ratelimit_core::headers::Reach;
use ratelimit_core::{
    Breaker, Degradation, QuotaSpec, Retry, Scope, StoreErrorFault, StoreErrorSpec, is_set_by_transport,
};
use url::Url;

pub(in crate::client) use self::base::base_url;
use self::base::{host_name, shown};
pub use self::faults::BuildError;
use self::faults::Faults;
pub(in crate::client) use self::places::Places;
use crate::client::api::{Api, Timeouts};
use crate::client::auth::{Auth, Given, LONGEST_FETCH};
use crate::client::quiet::{Lowering, MAX_QUIET};
use crate::client::retry::Classifier;
#[cfg(feature = "rustls")]
use crate::client::roots::Roots;
use crate::client::said::SaidQuotas;
use crate::client::setting::Setting;
use crate::client::{ApiClient, Bounds, Core, Interceptors, Parts, Requests, Transport};
use crate::limiter::{Limiter, PermitRequest, PolicyError};
use crate::store::Store;

/// Builds a client.
///
/// Left alone, it calls the trait's `base_url` with a limiter in memory, for this process.
#[derive(Clone)]
pub struct ClientBuilder<C> {
    pub(in crate::client) base_url: Option<String>,
    bases: Vec<(String, String)>,
    account: Option<String>,
    mode: Option<String>,
    pub(in crate::client) auth: Option<Given>,
    pub(in crate::client) credential_timeout: Duration,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    pub(in crate::client) transport: Option<Transport>,
    pub(in crate::client) interceptors: Interceptors,
    pub(in crate::client) connect_timeout: Option<Duration>,
    #[cfg(feature = "rustls")]
    pub(in crate::client) roots: Roots,
    pub(in crate::client) bounds: Bounds,
    pub(in crate::client) decompresses: bool,
    pub(in crate::client) redirects: u32,
    limiter: Option<Limiter>,
    quotas: Vec<Quotas>,
    pub(in crate::client) timeouts: Timeouts,
    pub(in crate::client) max_quiet: Duration,
    pub(in crate::client) refusals_reach: Reach,
    pub(in crate::client) retry: Setting<Retry>,
    pub(in crate::client) breaker: Setting<Breaker>,
    pub(in crate::client) classifier: Option<Classifier>,
    pub(in crate::client) on_store_error: Setting<Degradation>,
    #[cfg(feature = "policy-files")]
    pub(in crate::client) file: Option<crate::policies::PolicyFile>,
    client: PhantomData<fn() -> C>,
}

/// What is set, but no value of a header: any may be a credential.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let bases: Vec<_> = self.bases.iter().map(|(operation, url)| (operation, shown(url))).collect();
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_deref().map(shown))
            .field("bases", &bases)
            .field("account", &self.account)
            .field("mode", &self.mode)
            .field("auth", &self.auth)
            .field("credential_timeout", &self.credential_timeout)
            .field("user_agent", &self.user_agent)
            .field("headers", &headers)
            .field("transport", &self.transport)
            .field("connect_timeout", &self.connect_timeout)
            .field("bounds", &self.bounds)
            .field("decompresses", &self.decompresses)
            .field("redirects", &self.redirects)
            .field("limiter", &self.limiter)
            .field("quotas", &self.quotas)
            .field("timeouts", &self.timeouts)
            .field("max_quiet", &self.max_quiet)
            .field("refusals_reach", &self.refusals_reach)
            .field("retry", &self.retry)
            .field("breaker", &self.breaker)
            .field("on_store_error", &self.on_store_error)
            .finish_non_exhaustive()
    }
}

/// Quotas of one operation, or of all where it has no name, in one scope.
pub(in crate::client) type Quotas = (String, Scope, Vec<QuotaSpec>);

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ClientBuilder<C> {
    /// A builder with nothing set.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            base_url: None,
            bases: Vec::new(),
            account: None,
            mode: None,
            auth: None,
            credential_timeout: LONGEST_FETCH,
            user_agent: None,
            headers: Vec::new(),
            transport: None,
            interceptors: Interceptors::NONE,
            connect_timeout: None,
            #[cfg(feature = "rustls")]
            roots: Roots::of_the_platform(),
            bounds: Bounds::new(),
            decompresses: false,
            redirects: 0,
            limiter: None,
            quotas: Vec::new(),
            timeouts: Timeouts::NONE,
            max_quiet: MAX_QUIET,
            refusals_reach: Reach::Account,
            retry: Setting::ByTrait,
            breaker: Setting::ByTrait,
            classifier: None,
            on_store_error: Setting::ByTrait,
            #[cfg(feature = "policy-files")]
            file: None,
            client: PhantomData,
        }
    }

    /// Calls the API at `base_url` instead of the trait's, and so all methods that are elsewhere: nothing goes
    /// to another host than the one that is given here, but by [`base_url_of`](Self::base_url_of). One on this machine
    /// in clear text is called by no proxy, whatever `HTTP_PROXY` says, for that would be another place to read it.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Calls the method `operation` at `base_url`, wherever the others are.
    #[must_use]
    pub fn base_url_of(mut self, operation: impl Into<String>, base_url: impl Into<String>) -> Self {
        self.bases.push((operation.into(), base_url.into()));
        self
    }

    /// Whose budget the upstream counts the calls for. Left out, it is told from the credential (by
    /// its hash), so every process with the same credential shares one budget; where it is provided, it is
    /// `"default"`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// In which of its modes the upstream is called, such as live and sandbox, where it counts each for itself: accounts
    /// of one name have a budget in each. In keys it stands before the account, as in `live.acct_1`, and so it does
    /// where a limiter is asked for one ([`PermitRequest::account`]). An account that is told from the credential has
    /// none, for a credential is of one mode.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Where the quotas live. Left out, they live in memory, for this client and its clones.
    #[must_use]
    pub fn store(self, store: impl Store) -> Self {
        self.limiter(Limiter::new(store))
    }

    /// The limiter that every call passes.
    #[must_use]
    pub fn limiter(mut self, limiter: Limiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// Governs calls by `quotas` in `scope`, instead of what the trait and its methods declare for it.
    /// No quotas at all is no limit in that scope.
    ///
    /// They can be changed later by [`Limiter::set_quotas`], on the limiter that this client was given.
    #[must_use]
    pub fn quotas(self, scope: Scope, quotas: &[QuotaSpec]) -> Self {
        self.quotas_of("", scope, quotas)
    }

    /// Governs the calls of one method by `quotas` in `scope`; else as [`quotas`](Self::quotas).
    #[must_use]
    pub fn quotas_of(mut self, operation: impl Into<String>, scope: Scope, quotas: &[QuotaSpec]) -> Self {
        self.quotas.push((operation.into(), scope, quotas.to_vec()));
        self
    }

    /// Sends a header with every call. It replaces the trait's; a method's own, and an argument of a call,
    /// replace it.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What every call sends as `User-Agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// The longest a whole call may take: waits for permits, every attempt, reading the body. It takes
    /// the place of the trait's; a method's own stays. 120 s if nobody says anything.
    #[must_use]
    pub const fn timeout(mut self, total: Duration) -> Self {
        self.timeouts.total = Some(total);
        self
    }

    /// The longest one attempt may take, from sending to the last byte of the body, or to the next
    /// bytes of a body that the caller reads. It takes the place of the trait's; a method's own stays.
    /// 30 s if nobody says anything.
    #[must_use]
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = Some(timeout);
        self
    }

    /// What a call does where the store fails or does not answer in time; see
    /// [`PermitRequest::on_store_error`], and there for what it does if nobody says anything. It takes the place
    /// of the trait's; a method's own stays.
    ///
    /// ```
    /// # use ratelimit_runtime::{ClientBuilder, OnStoreError, StoreErrorSpec};
    /// # fn with<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    /// builder.on_store_error(StoreErrorSpec::new(OnStoreError::Closed))
    /// # }
    /// ```
    #[must_use]
    pub fn on_store_error(mut self, on_store_error: StoreErrorSpec) -> Self {
        let checked = on_store_error.check();
        let fault = [checked.err()];
        self.on_store_error = Setting::read(checked, "`.on_store_error(..)`", fault, StoreErrorFault::help);
        self
    }
}

impl<C: ApiClient> ClientBuilder<C> {
    /// The client.
    ///
    /// # Errors
    /// [`BuildError`] with everything that is wrong: a base URL that is none, a credential that is
    /// missing or may not go where calls go, a header that cannot be sent, a client without TLS for an `https` base, and a policy that makes
    /// no sense, by the rules of the macros and in their words: numbers alone, and what was set here against
    /// itself and what the trait declares. What a trait declares and something set here leaves without
    /// effect is no fault: a lower limit for all calls is there to undercut those of methods.
    pub fn build(self) -> Result<C, BuildError> {
        let mut faults = Faults(Vec::new());
        let api = C::API;
        let base = faults.keep(base_url(self.base_url.as_deref().unwrap_or(api.base_url)));
        let bases = faults.keep(self.bases());
        let headers = faults.keep(self.default_headers(api));
        let transport = faults.keep(self.transport(base.as_ref()));
        let name = match &base {
            Some(base) if api.name.is_empty() => host_name(base),
            _ => api.name.to_owned(),
        };
        let account = self.account_name();
        let limiter = self.limiter.clone().unwrap_or_default();
        let request = PermitRequest::new(&name).account(&account);
        faults.keep(self.check_policy(api));
        let requests = Requests::default();
        #[cfg(feature = "policy-files")]
        let file = faults.keep(self.follows(api, &name));
        #[cfg(feature = "policy-files")]
        let limiter = match &self.file {
            Some(policies) if faults.0.is_empty() => limiter.policies(policies),
            _ => limiter,
        };
        let auth = faults.keep(Auth::new(api.auth, self.auth.as_ref()));
        if let (Some(Auth::Fixed(shown)), Some(base), Some(bases)) = (&auth, &base, &bases) {
            let calls = Places { base, bases, moved: self.base_url.is_some() };
            faults.0.extend(calls.faults_of(shown, api));
        }
        let retry = faults.keep(self.retry.over(api.retry));
        let breaker = faults.keep(self.breaker.over(api.breaker));
        let on_store_error = faults.keep(self.on_store_error.over(api.on_store_error));
        let quotas = self.quotas;
        let said = SaidQuotas::of(&quotas);
        // What is missing has left its fault.
        let parts = || {
            Some(Parts {
                api,
                name,
                account,
                account_is_given: self.account.is_some(),
                mode: self.mode,
                base: base?,
                moved: self.base_url.is_some(),
                bases: bases?,
                headers: headers?,
                auth: auth?,
                credential_timeout: self.credential_timeout,
                transport: transport??,
                interceptors: self.interceptors,
                bounds: self.bounds,
                decompresses: self.decompresses,
                redirects: self.redirects,
                queue: Arc::default(),
                limiter,
                requests,
                quotas: said,
                #[cfg(feature = "policy-files")]
                file: file?,
                timeouts: self.timeouts.or(api.timeouts),
                at_most: Timeouts::NONE,
                retry: retry?,
                breaker: breaker?,
                classifier: self.classifier,
                on_store_error: on_store_error?,
                budgets: Arc::default(),
                max_quiet: self.max_quiet,
                refusals_reach: self.refusals_reach,
                lowering: Lowering::default(),
                throttles: Arc::default(),
            })
        };
        match parts() {
            Some(parts) if faults.0.is_empty() => {
                // Others may share the limiter, so nothing is changed in it for a client that is none.
                set_quotas(&quotas, &parts.limiter, &request).map_err(|faults| BuildError { faults })?;
                Ok(C::from_core(Core::new(parts)))
            }
            _ => Err(BuildError { faults: faults.0 }),
        }
    }

    fn bases(&self) -> Result<HashMap<String, Url>, Vec<String>> {
        let mut bases = HashMap::new();
        let mut faults = Vec::new();
        for (operation, text) in &self.bases {
            match base_url(text) {
                Ok(base) => {
                    bases.insert(operation.clone(), base);
                }
                Err(told) => faults.extend(told.into_iter().map(|fault| format!("`{operation}`: {fault}"))),
            }
        }
        if faults.is_empty() { Ok(bases) } else { Err(faults) }
    }

    fn account_name(&self) -> String {
        let mode = self.mode.as_deref();
        let by_credential = || self.auth.as_ref().and_then(Given::account);
        let given = self.account.as_ref().map(|account| account_in(mode, account));
        given.or_else(by_credential).unwrap_or_else(|| account_in(mode, "default"))
    }

    fn default_headers(&self, api: &Api) -> Result<http::HeaderMap, Vec<String>> {
        let mut headers = http::HeaderMap::new();
        let mut faults = Vec::new();
        let agent = match (&self.user_agent, api.user_agent) {
            (Some(agent), _) => agent,
            (None, "") => concat!("ratelimit-runtime/", env!("CARGO_PKG_VERSION")),
            (None, agent) => agent,
        };
        let own = [("user-agent", agent)];
        let known =
            own.into_iter().chain(api.headers.iter().copied()).map(|(name, value)| (name, value, false));
        // Whoever gives one at run time may give a credential.
        let given = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str(), true));
        for (name, value, sensitive) in known.chain(given) {
            match header(name, value, sensitive) {
                Ok((name, value)) => {
                    headers.insert(name, value);
                }
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(headers) } else { Err(faults) }
    }
}

/// What the limiter calls `account` in one of the upstream's modes.
pub(in crate::client) fn account_in(mode: Option<&str>, account: &str) -> String {
    match mode {
        Some(mode) => format!("{mode}.{account}"),
        None => account.to_owned(),
    }
}

/// A header that is not the transport's; or why it is none.
pub(in crate::client) fn header(
    name: &str,
    value: &str,
    sensitive: bool,
) -> Result<(HeaderName, HeaderValue), String> {
    if is_set_by_transport(name) {
        return Err(format!("the header `{name}` is the transport's own to set"));
    }
    match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        (Ok(name), Ok(mut value)) => {
            value.set_sensitive(sensitive);
            Ok((name, value))
        }
        (Err(_), _) => Err(format!("`{name}` is no header name")),
        (_, Err(_)) => Err(format!("the value of the header `{name}` cannot be sent")),
    }
}

fn set_quotas(quotas: &[Quotas], limiter: &Limiter, request: &PermitRequest) -> Result<(), Vec<String>> {
    for (operation, scope, quotas) in quotas {
        let request = request.clone().operation(operation);
        limiter.set_quotas(&request, *scope, quotas).map_err(PolicyError::into_faults)?;
    }
    Ok(())
}
