//! What is the same before every client: the permit of a request, and what the upstream's answer says of its limits.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use ratelimit_core::Retry;
use ratelimit_core::breaker::{Ended, Verdict, classify};
use ratelimit_core::headers::{Feedback, Reach};
use ratelimit_core::retry::Outcome;

use super::upstream::Called;
use crate::client::quiet::{Lowering, heard_of_all, listen, reader};
#[cfg(feature = "reqwest-middleware")]
use crate::client::retry::Budgets;
use crate::limiter::{AcquireError, Limiter, Permit, PermitRequest};
use crate::telemetry::Throttles;

/// An upstream, checked, and its limiter.
pub(super) struct Governed {
    limiter: Limiter,
    /// What a request asks for of which nothing is told.
    request: Arc<PermitRequest>,
    max_quiet: Duration,
    lowering: Lowering,
    host: Option<String>,
    /// When violations of the upstream's limits were last told of.
    throttles: Throttles,
    #[cfg_attr(
        not(feature = "reqwest-middleware"),
        expect(dead_code, reason = "only the middleware retries")
    )]
    pub(super) retry: Option<Retry>,
    #[cfg(feature = "reqwest-middleware")]
    pub(super) budgets: Budgets,
}

impl Governed {
    pub(super) fn new(
        limiter: Limiter,
        request: PermitRequest,
        retry: Option<Retry>,
        max_quiet: Duration,
        host: Option<String>,
    ) -> Self {
        Self {
            limiter,
            request: Arc::new(request),
            max_quiet,
            lowering: Lowering::default(),
            host,
            throttles: Throttles::default(),
            retry,
            #[cfg(feature = "reqwest-middleware")]
            budgets: Budgets::default(),
        }
    }

    /// The name of the upstream.
    #[cfg(feature = "reqwest-middleware")]
    pub(super) fn api(&self) -> &str {
        self.request.api()
    }

    /// Whether requests to `host` are governed; one without a host is.
    pub(super) fn governs(&self, host: Option<&str>) -> bool {
        match (&self.host, host) {
            (Some(only), Some(host)) => only.eq_ignore_ascii_case(host),
            _ => true,
        }
    }

    /// What a request asks for of which `called` is told.
    pub(super) fn asks(&self, called: Option<&Called>) -> Arc<PermitRequest> {
        let Some(called) = called else { return Arc::clone(&self.request) };
        let request = PermitRequest::clone(&self.request).operation(&called.operation);
        Arc::new(match &called.user {
            Some(user) => request.user(user),
            None => request,
        })
    }

    pub(super) async fn permit(&self, request: &PermitRequest) -> Result<Permit, AcquireError> {
        self.limiter.acquire(request).await
    }

    /// Hears what an answer says, and has the fleet keep to it. Says what became of the request, if it failed.
    pub(super) async fn hears(
        &self,
        permit: &mut Permit,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Outcome> {
        let failed = status.is_client_error() || status.is_server_error();
        if !failed {
            self.reports(permit, Verdict::Success);
            self.listens(permit, status, headers);
            return None;
        }
        let said = reader(self.max_quiet, status, headers);
        let outcome = failure(status, &said);
        self.reports(permit, classify(Ended::Upstream(outcome)));
        if let Some((wait, rate)) =
            heard_of_all(status, headers, &said, Reach::Account).filter(|_| !self.max_quiet.is_zero())
        {
            self.limiter.quiet(&self.request, wait, rate).await;
        }
        Some(outcome)
    }

    /// Hears what an answer says of what is left.
    pub(super) fn listens(&self, permit: &Permit, status: StatusCode, headers: &HeaderMap) {
        if !self.max_quiet.is_zero() {
            let account = || PermitRequest::clone(&self.request);
            listen(&self.limiter, account, &self.lowering, (status, headers), permit.quotas());
        }
    }

    /// Tells of what became of a request, if that is a violation of the upstream's limits.
    pub(super) fn tells(&self, asked: &PermitRequest, outcome: Option<Outcome>) {
        if let Some(Outcome::Status { status: 429, retry_after, .. }) = outcome {
            self.throttles.throttled(asked.api(), asked.called(), asked.declared(), retry_after);
        }
    }

    /// The answer is that of another host, to which the upstream has sent the request on: it says nothing of the
    /// upstream's limits, nor of its health. Says what became of the request, if it failed.
    #[cfg(feature = "reqwest-middleware")]
    pub(super) fn hears_of_another(
        &self,
        permit: &mut Permit,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Outcome> {
        self.reports(permit, Verdict::Success);
        let failed = status.is_client_error() || status.is_server_error();
        failed.then(|| failure(status, &reader(self.max_quiet, status, headers)))
    }

    /// Tells the breaker, if one guards requests, how one ended.
    #[expect(clippy::unused_self, reason = "the permit is of this limiter")]
    pub(super) fn reports(&self, permit: &mut Permit, verdict: Verdict) {
        if let Some(leave) = permit.take_leave() {
            leave.report(verdict);
        }
    }
}

fn failure(status: StatusCode, said: &Feedback) -> Outcome {
    Outcome::Status {
        status: status.as_u16(),
        retry_after: said.retry_after.map(|wait| Duration::from_micros(wait.asked_us)),
        should_retry: said.should_retry,
    }
}
