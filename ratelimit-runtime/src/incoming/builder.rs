//! The builder of a layer: setters that cannot fail, and one `build` that says all that is wrong.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use bytes::Bytes;
use http::Response;
use ratelimit_core::{Degradation, StoreErrorSpec};

use super::answer::Refused;
use super::decide::Settings;
use super::key::{FindPeer, IncomingRequest, KeyBy, peer_beside};
use super::policy::Policy;
use super::service::RateLimitLayer;
use super::table::{Table, Tables};
use crate::limiter::Limiter;

pub(super) type Choose = Arc<dyn Fn(&IncomingRequest<'_>) -> Option<&'static str> + Send + Sync>;
pub(super) type WriteRefusal = Arc<dyn Fn(&Refused) -> Response<Bytes> + Send + Sync>;

/// Builds a [`RateLimitLayer`].
#[derive(Clone)]
#[must_use = "a builder does nothing until it builds"]
pub struct RateLimitLayerBuilder {
    limiter: Limiter,
    name: String,
    key: KeyBy,
    peer: FindPeer,
    policies: Vec<Policy>,
    #[cfg(feature = "policy-files")]
    pub(super) file: Option<crate::policies::PolicyFile>,
    choose: Option<Choose>,
    refusal: Option<WriteRefusal>,
    on_store_error: StoreErrorSpec,
    headers: bool,
    tells_service: bool,
    shadow: bool,
}

impl RateLimitLayerBuilder {
    pub(super) fn new(limiter: Limiter, name: String) -> Self {
        Self {
            limiter,
            name,
            key: KeyBy::peer(),
            peer: Arc::new(peer_beside),
            policies: Vec::new(),
            #[cfg(feature = "policy-files")]
            file: None,
            choose: None,
            refusal: None,
            on_store_error: StoreErrorSpec::default(),
            headers: true,
            tells_service: false,
            shadow: false,
        }
    }

    /// By what callers are told apart: by the address of the peer if left out.
    pub fn key(mut self, key: KeyBy) -> Self {
        self.key = key;
        self
    }

    /// Where the address of the peer is found. Left out, it is what the request's extensions hold as
    /// [`PeerAddr`](super::PeerAddr) or `SocketAddr`.
    ///
    /// With axum it is `.peer(|request| Some(request.extension::<ConnectInfo<SocketAddr>>()?.0.ip()))`, where the service
    /// is served as `axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())`: without that
    /// axum tells nobody's address, and each request is answered 500.
    pub fn peer(
        mut self,
        find: impl Fn(&IncomingRequest<'_>) -> Option<IpAddr> + Send + Sync + 'static,
    ) -> Self {
        self.peer = Arc::new(find);
        self
    }

    /// Adds a policy. A request that none is for passes uncounted.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policies.push(policy);
        self
    }

    /// Gives a request the policy of the name that `choose` says. Where it says none the path decides, and where it
    /// says one that there is not too, which is reported as a warning, once for each name.
    pub fn choose(
        mut self,
        choose: impl Fn(&IncomingRequest<'_>) -> Option<&'static str> + Send + Sync + 'static,
    ) -> Self {
        self.choose = Some(Arc::new(choose));
        self
    }

    /// Answers a refused request with what `write` makes of it. `Retry-After` and the headers of the limits are
    /// added to it.
    pub fn refusal(mut self, write: impl Fn(&Refused) -> Response<Bytes> + Send + Sync + 'static) -> Self {
        self.refusal = Some(Arc::new(write));
        self
    }

    /// What happens where the store fails or does not answer in time: each process goes on by its share of the
    /// quotas after 25 ms if left out; with `Open` requests pass, and with `Closed` they are answered
    /// `503 Service Unavailable`.
    pub const fn on_store_error(mut self, on_store_error: StoreErrorSpec) -> Self {
        self.on_store_error = on_store_error;
        self
    }

    /// Tells callers nothing of their limits but, where they are refused, when to come again.
    pub const fn without_headers(mut self) -> Self {
        self.headers = false;
        self
    }

    /// Tells the service too where a caller stands: puts a [`CallerLimits`](super::CallerLimits) beside each request
    /// that passes a quota, in its extensions.
    pub const fn tell_service(mut self) -> Self {
        self.tells_service = true;
        self
    }

    /// Lets everything pass: what would have been refused is counted and reported, so that quotas can be tried on
    /// what really comes.
    pub const fn shadow(mut self) -> Self {
        self.shadow = true;
        self
    }

    /// The layer.
    ///
    /// # Errors
    /// [`LayerError`] with everything that is wrong: quotas that make no sense, two policies for the same
    /// requests or of one name, a header or a proxy that is none.
    pub fn build(self) -> Result<RateLimitLayer, LayerError> {
        let mut faults = Vec::new();
        let tables = self.tables().map_err(|found| faults.extend(found));
        let keys = self.key.check(self.peer).map_err(|found| faults.extend(found));
        let on_store_error = self.on_store_error.check();
        let on_store_error: Result<Degradation, ()> = on_store_error.map_err(|fault| {
            faults.push(format!("`.on_store_error(..)`: {fault}; {}", fault.help()));
        });
        match (tables, keys, on_store_error) {
            (Ok(tables), Ok(keys), Ok(on_store_error)) => Ok(RateLimitLayer::new(Settings {
                limiter: self.limiter,
                name: self.name,
                keys,
                tables,
                choose: self.choose,
                refusal: self.refusal,
                on_store_error,
                headers: self.headers,
                tells_service: self.tells_service,
                shadow: self.shadow,
                warned: AtomicBool::new(false),
            })),
            _ => Err(LayerError { faults }),
        }
    }

    fn tables(&self) -> Result<Tables, Vec<String>> {
        #[cfg(feature = "policy-files")]
        if let Some(file) = &self.file {
            return super::from_file::Followed::new(self.policies.clone(), file).map(Tables::Followed);
        }
        Table::new(&self.policies).map(|table| Tables::Fixed(Box::new(table)))
    }
}

impl fmt::Debug for RateLimitLayerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimitLayerBuilder")
            .field("name", &self.name)
            .field("key", &self.key)
            .field("policies", &self.policies)
            .field("shadow", &self.shadow)
            .finish_non_exhaustive()
    }
}

/// A layer that cannot be built; its text says everything that is wrong.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the rate limit layer cannot be built: {}", faults.join("; "))]
pub struct LayerError {
    faults: Vec<String>,
}

impl LayerError {
    /// One text for each thing that is wrong.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }
}
