//! What a request has that passes: where its quotas stand, and what counts until its answer has been sent.

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use ratelimit_core::Algorithm;

use super::asked::Asked;
use super::heads;
use crate::limiter::{Places, QuotaStanding};
use crate::store::Few;

/// What a request passes by.
pub(super) struct Granted {
    quotas: Few<QuotaStanding>,
    asked: Arc<Asked>,
    /// Whether the caller is told.
    told: bool,
    places: Option<Places>,
}

impl Granted {
    /// What is left to do with a permit: it is moved around with the request, so it is no more than that.
    pub(super) fn new(
        mut quotas: Few<QuotaStanding>,
        places: Option<Places>,
        asked: Arc<Asked>,
        told: bool,
    ) -> Self {
        let queues = |quota: &QuotaStanding| quota.algorithm == Algorithm::LeakyBucket;
        if quotas.iter().any(queues) {
            // A request does not queue: the next one passes an interval later.
            let at_once = |quota: &QuotaStanding| QuotaStanding {
                remaining: if queues(quota) { 0 } else { quota.remaining },
                ..*quota
            };
            quotas = quotas.iter().map(at_once).collect();
        }
        Self { quotas, asked, told, places }
    }

    /// Tells the caller where it stands, if it is told; what is left counts until the answer has been sent.
    pub(super) fn tell(self, headers: &mut HeaderMap) -> Option<Places> {
        if self.told {
            heads::standings(&self.quotas, &self.asked.policy.heads, headers);
        }
        self.places
    }

    pub(super) fn limits(&self) -> CallerLimits {
        CallerLimits { asked: Arc::clone(&self.asked), quotas: self.quotas.clone() }
    }
}

/// Where who sends a request stands: beside the request, where
/// [`RateLimitLayerBuilder::tell_service`](super::RateLimitLayerBuilder::tell_service) says so.
///
/// ```
/// use ratelimit_runtime::incoming::CallerLimits;
///
/// fn page_size<B>(request: &http::Request<B>) -> usize {
///     let limits = request.extensions().get::<CallerLimits>();
///     let left = limits.and_then(|limits| limits.quotas().first()).map(|quota| quota.remaining);
///     if left.is_some_and(|left| left < 10) { 1_000 } else { 100 }
/// }
/// ```
#[derive(Clone)]
pub struct CallerLimits {
    asked: Arc<Asked>,
    quotas: Few<QuotaStanding>,
}

impl CallerLimits {
    /// The name of the policy that governs the request.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.asked.policy.name
    }

    /// Where each of its quotas stood once the request was charged, the narrowest scope first.
    #[must_use]
    pub fn quotas(&self) -> &[QuotaStanding] {
        &self.quotas
    }
}

impl fmt::Debug for CallerLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (policy, quotas) = (self.policy(), self.quotas());
        f.debug_struct("CallerLimits").field("policy", &policy).field("quotas", &quotas).finish()
    }
}
