//! The request pipeline: what a generated client does with a [`Call`].
//!
//! The layers have one order, and this is it: encode (done when the call was put together), the total
//! timeout, the retries (and what is sent again for another reason: a credential that was refused, a redirect),
//! the credential, the limiter with the breaker's gate, one attempt under its own timeout, the interceptors,
//! what sends, the status, and the body up to its bound.
//! Generated code crosses into it once, with bytes, so that it is compiled once and not for every method.

pub(crate) mod api;
mod attempt;
mod auth;
pub(crate) mod body;
mod bounds;
mod breaker;
mod builder;
pub(crate) mod call;
mod decode;
pub(crate) mod encode;
pub(crate) mod expects;
#[cfg(feature = "policy-files")]
mod from_file;
#[cfg(feature = "gzip")]
mod gzip;
mod intercept;
pub(crate) mod multipart;
mod otherwise;
pub(crate) mod paginate;
pub(crate) mod probe;
pub(crate) mod quiet;
mod receive;
mod redirect;
pub(crate) mod reply;
mod request;
pub(crate) mod retry;
#[cfg(feature = "rustls")]
mod roots;
pub(crate) mod rules;
mod said;
pub(crate) mod setting;
pub(crate) mod stream;
#[cfg(feature = "rustls")]
mod tls;
mod transport;
#[cfg(feature = "reqwest-middleware")]
mod unlocated;
pub(crate) mod unset;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use ratelimit_core::headers::Reach;
use ratelimit_core::{Breaker, Degradation, Quota, Retry};
use url::Url;

use self::api::{Api, Operation, Timeouts};
pub(crate) use self::attempt::hint;
use self::auth::{Auth, Held, Shown};
pub use self::auth::{Credential, CredentialError, Credentials};
pub use self::bounds::Bounds;
pub use self::builder::{BuildError, ClientBuilder};
use self::call::Call;
use self::expects::Expects;
pub(crate) use self::intercept::Interceptors;
pub use self::intercept::{Answered, Interceptor};
pub use self::otherwise::CallSettings;
use self::otherwise::OneKey;
use self::probe::Probe;
use self::quiet::Lowering;
use self::reply::Reply;
pub use self::request::Request;
pub use self::retry::Attempted;
use self::retry::{Budgets, Classifier};
use self::said::SaidQuotas;
pub(crate) use self::transport::Transport;
use crate::error::{Effort, Error, Failure};
use crate::limiter::{Limiter, PermitRequest, Queue};
use crate::telemetry::{Throttles, Where};

/// How long a whole call may take, unless somebody says otherwise: room for the longest wait for a
/// permit (30 s) and for attempts.
const TOTAL_TIMEOUT: Duration = Duration::from_secs(120);
/// How long one attempt may take, unless somebody says otherwise.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

/// A client that [`api_client`](macro@crate::api_client) has made, as code that takes any of them names it: it
/// is built by a [`ClientBuilder`]. Nothing else implements it.
///
/// ```
/// use ratelimit_runtime::{ApiClient, BuildError, ClientBuilder, Secret};
///
/// fn connect<C: ApiClient>(builder: ClientBuilder<C>) -> Result<C, BuildError> {
///     builder.auth(Secret::new("key")).header("X-App", "shop").build()
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no client that `#[api_client]` has made",
    label = "is no such client",
    note = "name the client, such as `ShopClient`, and not its trait"
)]
pub trait ApiClient: Sized {
    /// What its trait declares.
    #[doc(hidden)]
    const API: &'static Api;

    /// The client around a core.
    #[doc(hidden)]
    fn from_core(core: Core) -> Self;

    /// The core that it is around.
    #[doc(hidden)]
    fn core_of(client: &Self) -> &Core;

    /// The same client, but that each of its calls sends this header too: for a call on behalf of somebody, or some
    /// of them. It takes the place of one that the trait or the builder names, and leaves that of an argument. The
    /// limiter, the connections and all settings are shared, and so is the budget.
    ///
    /// ```
    /// # use ratelimit_runtime::{ApiClient, BuildError};
    /// # fn for_the_branch<C: ApiClient>(shop: &C) -> Result<(), BuildError> {
    /// let branch = shop.with_header("On-Behalf-Of", "branch-7")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`BuildError`], where it is no header that can be sent.
    fn with_header(&self, name: &str, value: &str) -> Result<Self, BuildError> {
        self.with_settings(&CallSettings::new().header(name, value))
    }

    /// The same client, but that its calls are made as `settings` say: for another account, with another credential,
    /// under one idempotency key. All else is shared, the budgets of quotas and retries above all; it costs about as
    /// much as a clone, so that one can be made for each call.
    ///
    /// ```
    /// # use ratelimit_runtime::{ApiClient, BuildError, CallSettings};
    /// # fn once<C: ApiClient>(shop: &C) -> Result<(), BuildError> {
    /// let once = shop.with_settings(&CallSettings::new().idempotency_key("order-6735"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`BuildError`] with all that makes no sense: a header or a key that cannot be sent, a credential that may not go
    /// where calls go, timeouts that contradict each other.
    fn with_settings(&self, settings: &CallSettings) -> Result<Self, BuildError> {
        Self::core_of(self).otherwise(settings).map(Self::from_core)
    }
}

/// What every generated client holds: the pipeline and its settings. Cheap to clone.
#[derive(Clone)]
pub struct Core {
    parts: Arc<Parts>,
    /// Where the requests of calls go instead of to the upstream.
    probe: Option<Probe>,
    /// What the calls send beside what the client does.
    headers: Option<Arc<HeaderMap>>,
    /// The idempotency key of the call.
    key: Option<Arc<OneKey>>,
}

/// What the operations of a client ask of the limiter, by where each operation is.
type Requests = Arc<Mutex<Known>>;

#[derive(Default)]
pub(crate) struct Known {
    /// How often the policy file had changed that they are made of.
    as_of: u64,
    requests: HashMap<usize, Arc<PermitRequest>>,
}

/// The settings of a client, checked. What changes is shared by all that are made of it.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) api: &'static Api,
    pub(crate) name: String,
    pub(crate) account: String,
    /// Whether somebody has said it, and it is not told from the credential.
    pub(crate) account_is_given: bool,
    /// In which of its modes the upstream is called.
    pub(crate) mode: Option<String>,
    pub(crate) base: Url,
    /// Whether that is what the builder says, for methods too that are elsewhere.
    pub(crate) moved: bool,
    /// Where methods are of which the builder says it.
    pub(crate) bases: HashMap<String, Url>,
    pub(crate) headers: HeaderMap,
    pub(crate) auth: Auth,
    /// The longest that fetching a credential may take.
    pub(crate) credential_timeout: Duration,
    pub(crate) transport: Transport,
    pub(crate) interceptors: Interceptors,
    pub(crate) bounds: Bounds,
    /// Whether answers are asked for that are compressed.
    pub(crate) decompresses: bool,
    /// How many redirects of a call are followed.
    pub(crate) redirects: u32,
    /// The calls that wait for a permit.
    pub(crate) queue: Arc<Queue>,
    pub(crate) limiter: Limiter,
    /// What each operation asks of the limiter, by where the operation is: those of several traits may have
    /// one name.
    pub(crate) requests: Requests,
    pub(crate) quotas: SaidQuotas,
    /// What a policy file says of the client.
    #[cfg(feature = "policy-files")]
    pub(crate) file: Option<Arc<from_file::FromFile>>,
    /// The builder's, else the trait's.
    pub(crate) timeouts: Timeouts,
    /// What is said of the calls of this client, and goes before all else.
    pub(crate) at_most: Timeouts,
    /// The builder's, else the trait's.
    pub(crate) retry: Option<Retry>,
    /// The builder's, else the trait's.
    pub(crate) breaker: Option<Breaker>,
    pub(crate) classifier: Option<Classifier>,
    /// The builder's, else the trait's.
    pub(crate) on_store_error: Option<Degradation>,
    pub(crate) budgets: Arc<Budgets>,
    /// The longest that the upstream can quiet the fleet for; nothing where it cannot.
    pub(crate) max_quiet: Duration,
    /// How far a refusal reaches that does not say so.
    pub(crate) refusals_reach: Reach,
    pub(crate) lowering: Lowering,
    /// When violations of the upstream's limits were last told of.
    pub(crate) throttles: Arc<Throttles>,
}

/// The future of a call.
pub type Sending = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

impl Core {
    pub(crate) fn new(parts: Parts) -> Self {
        Self { parts: Arc::new(parts), probe: None, headers: None, key: None }
    }

    /// Sends `call` when it is polled. The body of the answer is read, unless that is what the caller
    /// expects to do.
    #[must_use]
    pub fn send_as(&self, mut call: Call, expects: Expects) -> Sending {
        call.streamed = expects.is_stream();
        call.json = expects.is_json();
        self.send(call)
    }

    /// Sends `call` when it is polled.
    #[must_use]
    pub fn send(&self, mut call: Call) -> Sending {
        let operation = call.operation.name;
        for (name, value) in self.headers.iter().flat_map(|headers| headers.iter()) {
            call.headers.entry(name).or_insert_with(|| value.clone());
        }
        if let Some(key) = &self.key {
            key.show_in(&mut call);
        }
        let parts = Arc::clone(&self.parts);
        let probe = self.probe.clone();
        Box::pin(async move {
            match probe {
                None => parts.run(call).await,
                Some(probe) => match parts.request(call).await {
                    Ok(request) => probe.caught(request).await,
                    Err(failure) => Err(Error::new(operation, Effort::default(), failure)),
                },
            }
        })
    }
}

impl Core {
    /// Where `call` goes.
    pub(crate) fn url(&self, call: &Call) -> Result<Url, url::ParseError> {
        self.parts.url(call)
    }
}

impl Parts {
    /// What the paths of `operation` are added to.
    fn base(&self, operation: &Operation) -> Result<Cow<'_, Url>, url::ParseError> {
        match (self.bases.get(operation.name), operation.base_url) {
            (Some(base), _) => Ok(Cow::Borrowed(base)),
            (None, Some(elsewhere)) if !self.moved => Url::parse(elsewhere).map(Cow::Owned),
            _ => Ok(Cow::Borrowed(&self.base)),
        }
    }

    /// The same for those who only tell of it: a call to what is no URL is not sent.
    fn told_base(&self, operation: &Operation) -> Cow<'_, Url> {
        self.base(operation).unwrap_or(Cow::Borrowed(&self.base))
    }

    /// Whether that is where calls of `operation` are sent to, or others of the API, and not where somebody has sent
    /// them on to.
    fn is_of_the_api(&self, operation: &Operation, url: &Url) -> bool {
        let origin = url.origin();
        let elsewhere = self.api.operations.iter().filter(|operation| operation.base_url.is_some());
        origin == self.base.origin()
            // One of a part is none of the API's own.
            || self.base(operation).is_ok_and(|base| base.origin() == origin)
            || self.bases.values().any(|base| base.origin() == origin)
            || elsewhere.filter_map(|operation| self.base(operation).ok()).any(|base| base.origin() == origin)
    }

    /// Where calls go whose `base` that is, as telemetry calls it.
    fn place<'a>(&'a self, base: &'a Url) -> Where<'a> {
        Where {
            api: &self.name,
            host: base.host_str().unwrap_or_default(),
            port: base.port_or_known_default().unwrap_or_default(),
            path: base.path(),
        }
    }

    /// The request of `call`, which is not going to be sent.
    async fn request(&self, call: Call) -> Result<Request, Failure> {
        let mut request = self.prepare(call).map_err(Failure::Encode)?.into_request();
        if let Some(shown) = self.shown(self.credential(None).await?.as_deref()) {
            shown.show_in(&mut request).map_err(Failure::Encode)?;
        }
        Ok(request)
    }

    /// What is provided for calls to show, if that is how they get it: not what `refused` says.
    async fn credential(&self, refused: Option<u64>) -> Result<Option<Arc<Held>>, Failure> {
        let Auth::Provided(scheme, provided) = &self.auth else { return Ok(None) };
        provided
            .credential(*scheme, refused, self.credential_timeout)
            .await
            .map(Some)
            .map_err(Failure::Credential)
    }

    /// What a call shows, if anything.
    fn shown<'a>(&'a self, held: Option<&'a Held>) -> Option<&'a Shown> {
        match &self.auth {
            Auth::Fixed(shown) => Some(shown),
            Auth::None | Auth::Provided(..) => held.map(|held| &held.shown),
        }
    }

    /// Calls for nobody in particular ask for the same each time, and so share one request.
    fn permit_request(&self, call: &Call) -> Arc<PermitRequest> {
        if call.user.is_some() || !call.values.is_empty() {
            let mut request = self.new_permit_request(call);
            if let Some(user) = &call.user {
                request = request.user(user);
            }
            for (name, value) in &call.values {
                request = request.value(*name, value);
            }
            return Arc::new(request);
        }
        let as_of = self.changes_of_the_file();
        let mut known = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        if known.as_of != as_of {
            *known = Known { as_of, requests: HashMap::new() };
        }
        let known = known.requests.entry(std::ptr::from_ref(call.operation).addr());
        Arc::clone(known.or_insert_with(|| Arc::new(self.new_permit_request(call))))
    }

    fn new_permit_request(&self, call: &Call) -> PermitRequest {
        let request = PermitRequest::new(&self.name).account(&self.account).operation(call.operation.name);
        let request = match call.operation.endpoint {
            Some(endpoint) => request.counts_for(endpoint),
            None => request,
        };
        let request = self.quotas_of(call.operation).fold(request, |request, quota| request.quota(*quota));
        let request = self.with_its_quotas(
            request,
            &[call.operation.name, call.operation.endpoint.unwrap_or_default(), ""],
        );
        let request = self.guarded(request, call.operation);
        match self.on_store_error_of(call.operation) {
            Some(degradation) => request.on_store_error(degradation),
            None => request,
        }
    }

    /// What is declared to govern the calls of `operation`.
    fn quotas_of(&self, operation: &Operation) -> impl Iterator<Item = &'static Quota> + use<> {
        let of_the_api = if operation.under_api_quotas { self.api.quotas } else { &[] };
        of_the_api.iter().chain(operation.quotas)
    }
}

/// The API and where it is. Headers may hold credentials, so none is shown.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("api", &self.parts.name)
            .field("base_url", &self.parts.base.as_str())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
