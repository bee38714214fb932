//! Answers that say at their end how it went: calls of gRPC, whose status is in the trailers.
//!
//! The body goes on to who reads it, frame by frame, and the breaker and the fleet hear when its end has come by.
//! Where nobody reads so far, nothing is known of how the call went, and nothing is said.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};
use ratelimit_core::breaker::{Ended, Verdict, classify};
use ratelimit_core::retry::Outcome;
use tokio::runtime::Handle;

use super::governed::Governed;
use crate::grpc;
use crate::limiter::{Permit, PermitRequest};

/// What is left to do with a permit when the body ends.
pub(crate) struct Ending {
    governed: Arc<Governed>,
    asked: Arc<PermitRequest>,
    permit: Permit,
}

impl Ending {
    pub(super) const fn new(governed: Arc<Governed>, asked: Arc<PermitRequest>, permit: Permit) -> Self {
        Self { governed, asked, permit }
    }

    /// It has ended with `trailers`.
    pub(crate) fn with(mut self, trailers: &HeaderMap) {
        let Some(status) = grpc::ended_as(trailers) else { return };
        let told = grpc::in_words_of_http(trailers).into_owned();
        // At once, for the next call may be about to ask; the rest is for a store, which may be far away.
        let verdict = if status == StatusCode::OK { Verdict::Success } else { verdict_of(status) };
        self.governed.reports(&mut self.permit, verdict);
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let outcome = self.governed.hears(&mut self.permit, status, &told).await;
                self.governed.tells(&self.asked, outcome);
            });
        }
    }

    /// It has broken off.
    pub(crate) fn broken(mut self) {
        self.governed.reports(&mut self.permit, classify(Ended::Upstream(Outcome::Broken)));
    }
}

fn verdict_of(status: StatusCode) -> Verdict {
    let outcome = Outcome::Status { status: status.as_u16(), retry_after: None, should_retry: None };
    classify(Ended::Upstream(outcome))
}

impl fmt::Debug for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ending").finish_non_exhaustive()
    }
}
