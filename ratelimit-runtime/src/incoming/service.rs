//! The layer, and the service that it makes of another.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use ratelimit_core::{Degradation, Quota};
use tower_layer::Layer;
use tower_service::Service;

use super::answer::{self, Refused};
use super::builder::{Choose, RateLimitLayerBuilder, WriteRefusal};
use super::key::{IncomingRequest, Keys};
use super::policy::Checked;
use super::table::{Table, Tables};
use crate::limited_body::LimitedBody;
use crate::limiter::{AcquireError, Limiter, Permit, PermitRequest};
use crate::telemetry;

/// Limits what comes in to the services that it is put before; see the [module](super). Cheap to clone: clones
/// share their budgets.
#[derive(Clone)]
pub struct RateLimitLayer {
    settings: Arc<Settings>,
}

/// A service behind a [`RateLimitLayer`].
#[derive(Clone)]
pub struct RateLimitService<S> {
    inner: S,
    settings: Arc<Settings>,
}

/// What a builder was told, checked.
pub(super) struct Settings {
    pub(super) limiter: Limiter,
    pub(super) name: String,
    pub(super) keys: Keys,
    pub(super) tables: Tables,
    pub(super) choose: Option<Choose>,
    pub(super) refusal: Option<WriteRefusal>,
    pub(super) on_store_error: Degradation,
    pub(super) headers: bool,
    pub(super) shadow: bool,
}

impl RateLimitLayer {
    /// A builder of a layer for the service called `name`, which keeps its budgets with `limiter`. Services of
    /// one name that share a store share their budgets.
    pub fn builder(limiter: Limiter, name: impl Into<String>) -> RateLimitLayerBuilder {
        RateLimitLayerBuilder::new(limiter, name.into())
    }

    pub(super) fn new(settings: Settings) -> Self {
        Self { settings: Arc::new(settings) }
    }
}

impl<S> Layer<S> for RateLimitLayer {
    type Service = RateLimitService<S>;

    fn layer(&self, inner: S) -> RateLimitService<S> {
        RateLimitService { inner, settings: Arc::clone(&self.settings) }
    }
}

impl<S, RequestBody, ResponseBody> Service<Request<RequestBody>> for RateLimitService<S>
where
    S: Service<Request<RequestBody>, Response = Response<ResponseBody>> + Clone + Send + 'static,
    S::Future: Send + 'static,
    RequestBody: Send + 'static,
    ResponseBody: 'static,
{
    type Response = Response<LimitedBody<ResponseBody>>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<RequestBody>) -> Self::Future {
        // The one that was polled ready is the one to call.
        let next = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, next);
        let settings = Arc::clone(&self.settings);
        let incoming = IncomingRequest::new(&request);
        let asked = settings.tables.with(|table| settings.asks(table, &incoming));
        Box::pin(async move {
            let granted = match settings.decide(asked).await {
                Ok(granted) => granted,
                Err(refusal) => return Ok(refusal.map(LimitedBody::own)),
            };
            let mut response = inner.call(request).await?;
            if let (Some((permit, policy)), true) = (&granted, settings.headers) {
                answer::standings(permit.quotas(), &policy.heads, response.headers_mut());
            }
            let permit = granted.map(|(permit, _)| permit);
            Ok(response.map(|body| LimitedBody::of_the_service(body, permit)))
        })
    }
}

/// What a request comes to before anything is asked of the limiter.
enum Asked {
    /// It passes uncounted.
    Nothing,
    Permit {
        policy: Arc<Checked>,
        request: Arc<PermitRequest>,
    },
    /// It costs more than this can ever hold.
    TooMuch {
        policy: Arc<Checked>,
        quota: Quota,
    },
    Answered(Response<Bytes>),
}

impl Settings {
    fn asks(&self, table: &Table, request: &IncomingRequest<'_>) -> Asked {
        let chosen = self.choose.as_ref().and_then(|choose| choose(request));
        let Some((place, policy)) = table.policy_of(request, chosen, &self.name) else {
            return Asked::Nothing;
        };
        let cost = policy.cost_of(request);
        if policy.quotas.is_empty() || cost == Some(0) {
            return Asked::Nothing;
        }
        let caller = match self.keys.of(request) {
            Ok(caller) => caller,
            Err(nobody) if self.shadow => {
                telemetry::incoming_refused(&self.name, &policy.name, nobody.detail, true);
                return Asked::Nothing;
            }
            Err(nobody) => {
                telemetry::incoming_refused(&self.name, &policy.name, nobody.detail, false);
                return Asked::Answered(answer::nobody(nobody));
            }
        };
        let make = |quotas: &[Quota]| {
            let request = PermitRequest::new(&self.name).account("incoming").operation(&*policy.name);
            request.user(&caller).quotas(quotas).on_store_error(self.on_store_error)
        };
        let Some(cost) = cost else {
            let request = table.recent.get_or_insert(place, &caller, || make(&policy.quotas));
            return Asked::Permit { policy: Arc::clone(policy), request };
        };
        let mut quotas = Vec::with_capacity(policy.quotas.len());
        for quota in &policy.quotas {
            match quota.with_cost(cost) {
                Ok(quota) => quotas.push(quota),
                Err(_) => return Asked::TooMuch { policy: Arc::clone(policy), quota: *quota },
            }
        }
        Asked::Permit { policy: Arc::clone(policy), request: Arc::new(make(&quotas)) }
    }

    async fn decide(&self, asked: Asked) -> Result<Option<(Permit, Arc<Checked>)>, Response<Bytes>> {
        let (policy, refused) = match asked {
            Asked::Nothing => return Ok(None),
            Asked::Answered(response) => return Err(response),
            Asked::TooMuch { policy, quota } => {
                let refused = Refused::for_ever(&policy.name, quota);
                (policy, refused)
            }
            Asked::Permit { policy, request } => match self.limiter.try_acquire(&request).await {
                Ok(permit) => return Ok(Some((permit, policy))),
                Err(error) => {
                    let refused = match error {
                        AcquireError::Refused(refusal) => Refused::by(&policy.name, &refusal),
                        AcquireError::Store(_) => Refused::without_store(&policy.name),
                    };
                    (policy, refused)
                }
            },
        };
        let reason = if refused.quota.is_some() { "quota" } else { "unavailable" };
        telemetry::incoming_refused(&self.name, &policy.name, reason, self.shadow);
        if self.shadow { Ok(None) } else { Err(self.answer(&refused)) }
    }

    fn answer(&self, refused: &Refused) -> Response<Bytes> {
        let mut response = match &self.refusal {
            Some(write) => write(refused),
            None => refused.problem(),
        };
        let headers: &mut HeaderMap = response.headers_mut();
        refused.head(headers, self.headers);
        response
    }
}

impl fmt::Debug for RateLimitLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |table: &Table| table.names().map(str::to_owned).collect::<Vec<_>>();
        f.debug_struct("RateLimitLayer")
            .field("name", &self.settings.name)
            .field("policies", &self.settings.tables.with(named))
            .finish_non_exhaustive()
    }
}

impl<S: fmt::Debug> fmt::Debug for RateLimitService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimitService").field("inner", &self.inner).finish_non_exhaustive()
    }
}
