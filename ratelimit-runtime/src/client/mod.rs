//! The request pipeline: what a generated client does with a [`Call`].
//!
//! The layers have one order, and this is it: encode (done when the call was put together), the
//! limiter, one attempt under its timeout, the status, and the body up to its bound. Generated code
//! crosses into it once, with bytes, so that it is compiled once and not for every method.

pub(crate) mod api;
mod builder;
pub(crate) mod call;
mod encode;
pub(crate) mod reply;

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use url::Url;

use self::api::Api;
pub use self::builder::{BuildError, ClientBuilder};
use self::call::Call;
use self::reply::{Meta, Reply};
use crate::error::{Error, Failure};
use crate::limiter::{Limiter, Permit, PermitRequest};

/// The longest body of a success that is read.
const LONGEST_BODY: usize = 8 << 20;
/// What is kept of the body of an error.
const LONGEST_ERROR_BODY: usize = 64 << 10;
/// One attempt is all there is, until calls are retried.
const ATTEMPTS: u32 = 1;

/// A generated client.
pub trait ApiClient: Sized {
    /// What its trait declares.
    const API: &'static Api;

    /// The client around a core.
    fn from_core(core: Core) -> Self;
}

/// What every generated client holds: the pipeline and its settings. Cheap to clone.
#[derive(Clone)]
pub struct Core {
    parts: Arc<Parts>,
}

/// The settings of a client, checked.
pub(crate) struct Parts {
    pub(crate) api: &'static Api,
    pub(crate) name: String,
    pub(crate) account: String,
    pub(crate) base: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) http: reqwest::Client,
    pub(crate) limiter: Limiter,
    /// What each operation asks of the limiter.
    pub(crate) requests: Mutex<HashMap<&'static str, Arc<PermitRequest>>>,
    pub(crate) timeout: Duration,
}

/// The future of a call.
pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

impl Core {
    pub(crate) fn new(parts: Parts) -> Self {
        Self { parts: Arc::new(parts) }
    }

    /// Sends `call` when it is polled.
    #[must_use]
    pub fn send(&self, call: Call) -> Sending {
        let parts = Arc::clone(&self.parts);
        Box::pin(async move {
            let operation = call.operation.name;
            parts.run(call).await.map_err(|(attempts, failure)| Error::new(operation, attempts, failure))
        })
    }
}

impl Parts {
    async fn run(&self, mut call: Call) -> Result<Reply, (u32, Failure)> {
        if let Some(error) = call.error.take() {
            return Err((0, Failure::Encode(error)));
        }
        let operation = call.operation.name;
        let request = self.permit_request(&call);
        let url = self.url(&call);
        let permit = self.limiter.acquire(&request).await.map_err(|error| (0, error.into()))?;
        let answer = self.attempt(call, url).await.map_err(|failure| (ATTEMPTS, failure))?;
        let meta = answer.meta(permit);
        Ok(Reply { operation, body: answer.body, meta })
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
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let known = requests.entry(call.operation.name);
        Arc::clone(known.or_insert_with(|| Arc::new(self.new_permit_request(call))))
    }

    fn new_permit_request(&self, call: &Call) -> PermitRequest {
        PermitRequest::new(&self.name)
            .account(&self.account)
            .operation(call.operation.name)
            .quotas(self.api.quotas)
            .quotas(call.operation.quotas)
    }

    /// The base's path, then the call's: joined as text, for `Url::join` would let a path that starts
    /// with `/` replace the base's, and `//` the host.
    fn url(&self, call: &Call) -> Url {
        let mut url = self.base.clone();
        let path = format!("{}{}", self.base.path().trim_end_matches('/'), call.path);
        url.set_path(&path);
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&call.query);
        }
        url
    }

    async fn attempt(&self, call: Call, url: Url) -> Result<Answered, Failure> {
        let mut headers = self.headers.clone();
        for (name, value) in &call.headers {
            headers.insert(name, value.clone());
        }
        let mut request =
            self.http.request(call.operation.method.into(), url).headers(headers).timeout(self.timeout);
        if let Some(body) = call.body {
            request = request.body(body);
        }
        let response = request.send().await.map_err(|error| self.transport(error))?;
        let (status, headers) = (response.status(), response.headers().clone());
        if !status.is_success() {
            let (body, _) = self.read(response, LONGEST_ERROR_BODY).await?;
            return Err(Failure::Status { status, headers, body });
        }
        match self.read(response, LONGEST_BODY).await? {
            (_, true) => Err(Failure::TooLarge { status, headers, limit: LONGEST_BODY }),
            (body, false) => Ok(Answered { status, headers, body }),
        }
    }

    /// The first `limit` bytes of a body, and whether there were more.
    async fn read(&self, mut response: reqwest::Response, limit: usize) -> Result<(Bytes, bool), Failure> {
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.transport(error))? {
            let room = limit.saturating_sub(body.len());
            if chunk.len() > room {
                body.extend_from_slice(chunk.get(..room).unwrap_or_default());
                return Ok((body.freeze(), true));
            }
            body.extend_from_slice(&chunk);
        }
        Ok((body.freeze(), false))
    }

    /// Without the URL, whose path and query may hold what is nobody's business.
    fn transport(&self, error: reqwest::Error) -> Failure {
        let source = error.without_url();
        if source.is_timeout() && !source.is_connect() {
            return Failure::Timeout { after: self.timeout, source };
        }
        Failure::Transport(source)
    }
}

/// An upstream's success.
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answered {
    fn meta(&self, permit: Permit) -> Meta {
        Meta {
            status: self.status,
            headers: self.headers.clone(),
            waited: permit.waited(),
            quotas: permit.into_quotas(),
            attempts: ATTEMPTS,
        }
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
