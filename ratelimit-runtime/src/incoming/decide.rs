//! What becomes of a request: whose it is, which policy governs it, and whether it passes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use ratelimit_core::{Degradation, Quota};

use super::answer::{self, Refused};
use super::asked::Asked;
use super::builder::{Choose, WriteRefusal};
use super::caller::Caller;
use super::granted::Granted;
use super::key::{IncomingRequest, Keys, NO_PEER};
use super::policy::Checked;
use super::table::{Table, Tables};
use crate::limiter::{AcquireError, Limiter, PermitRequest, Places, QuotaStanding};
use crate::store::Few;
use crate::telemetry;

/// What a builder was told, checked. Every request counts who shares it, so that count has a line of memory of its own: it is
/// not what all processors read here that one takes from the other.
#[repr(align(128))]
pub(super) struct Settings {
    pub(super) limiter: Limiter,
    pub(super) name: String,
    pub(super) keys: Keys,
    pub(super) tables: Tables,
    pub(super) choose: Option<Choose>,
    pub(super) refusal: Option<WriteRefusal>,
    pub(super) on_store_error: Degradation,
    pub(super) headers: bool,
    pub(super) tells_service: bool,
    pub(super) shadow: bool,
    /// Whether it was told that the server tells no address.
    pub(super) warned: AtomicBool,
}

/// What a request comes to before anything is asked of the limiter.
enum Asks {
    /// It passes uncounted.
    Nothing,
    Permit(Arc<Asked>),
    /// It costs more than this can ever hold.
    TooMuch {
        policy: Arc<Checked>,
        quota: Quota,
    },
    Answered(Box<Response<Bytes>>),
}

/// What the limiter says: where the quotas stand, and what counts until the answer has been sent.
pub(super) type Taken = Result<(Few<QuotaStanding>, Option<Places>), AcquireError>;

/// What a request passes by, if it was counted; or the answer to it.
pub(super) type Heeded = Result<Option<Granted>, Box<Response<Bytes>>>;

/// What is known of a request before anything is awaited.
pub(super) enum Decided {
    Passes(Option<Granted>),
    Refused(Box<Response<Bytes>>),
    Later(Arc<Asked>),
}

impl Settings {
    /// Decides what can be decided at once.
    pub(super) fn decide(&self, request: &IncomingRequest<'_>) -> Decided {
        let asks = self.tables.with(|table| self.asks(table, request));
        self.decides(asks)
    }

    fn asks(&self, table: &Table, request: &IncomingRequest<'_>) -> Asks {
        let chosen = self.choose.as_ref().and_then(|choose| choose(request));
        let Some(policy) = table.policy_of(request, chosen, &self.name) else {
            return Asks::Nothing;
        };
        let cost = policy.cost_of(request);
        if policy.quotas.is_empty() || cost == Some(0) {
            return Asks::Nothing;
        }
        let caller = match self.keys.of(request) {
            Ok(caller) => caller,
            Err(nobody) => {
                // It is the server that has not been set up, which nobody must have to find in a log of debugging.
                if nobody == NO_PEER && !self.warned.swap(true, Ordering::Relaxed) {
                    telemetry::no_peers(&self.name);
                }
                telemetry::incoming_refused(&self.name, &policy.name, nobody.detail, self.shadow);
                let answer = || Asks::Answered(Box::new(answer::nobody(nobody)));
                return if self.shadow { Asks::Nothing } else { answer() };
            }
        };
        let make = |caller: &Caller<'_>, quotas: &[Quota]| {
            let request = PermitRequest::new(&self.name).account("incoming").operation(&*policy.name);
            request.user(caller.user()).quotas(quotas).on_store_error(self.on_store_error)
        };
        let Some(cost) = cost else {
            let make = |caller: &Caller<'_>| make(caller, &policy.quotas);
            return Asks::Permit(table.recent.get_or_insert(policy, caller, make));
        };
        let mut quotas = Vec::with_capacity(policy.quotas.len());
        for quota in &policy.quotas {
            match quota.with_cost(cost) {
                Ok(quota) => quotas.push(quota),
                Err(_) => return Asks::TooMuch { policy: Arc::clone(policy), quota: *quota },
            }
        }
        Asks::Permit(Arc::new(Asked { policy: Arc::clone(policy), request: make(&caller, &quotas) }))
    }

    /// Decides what nobody has to be asked for.
    fn decides(&self, asks: Asks) -> Decided {
        let heeded = match asks {
            Asks::Nothing => Ok(None),
            Asks::Answered(response) => Err(response),
            Asks::TooMuch { policy, quota } => {
                let refused = Refused::for_ever(&policy.name, quota);
                self.refuses(&refused)
            }
            Asks::Permit(asked) => match self.limiter.try_at_once(&asked.request) {
                Some(taken) => self.heeds(asked, taken.map(|quotas| (quotas, None))),
                None => return Decided::Later(asked),
            },
        };
        match heeded {
            Ok(granted) => Decided::Passes(granted),
            Err(response) => Decided::Refused(response),
        }
    }

    /// Lets a request pass, or has the answer to it.
    pub(super) fn heeds(&self, asked: Arc<Asked>, taken: Taken) -> Heeded {
        match taken {
            Ok((quotas, places)) => Ok(Some(Granted::new(quotas, places, asked, self.headers))),
            Err(error) => self.refuses(&match error {
                AcquireError::Refused(refusal) => Refused::by(&asked.policy.name, &refusal),
                AcquireError::Store(_) => Refused::without_store(&asked.policy.name),
            }),
        }
    }

    /// What becomes of a request that is refused: in shadow mode it passes.
    fn refuses(&self, refused: &Refused) -> Heeded {
        let reason = if refused.quota.is_some() { "quota" } else { "unavailable" };
        telemetry::incoming_refused(&self.name, &refused.policy, reason, self.shadow);
        if self.shadow { Ok(None) } else { Err(Box::new(self.answer(refused))) }
    }

    pub(super) fn tell_service<B>(&self, granted: Option<&Granted>, request: &mut Request<B>) {
        if let Some(granted) = granted.filter(|_| self.tells_service) {
            request.extensions_mut().insert(granted.limits());
        }
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
