//! A call of the script by its only caller, which joins nobody and pays for nothing.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;

use super::RedisStore;
use super::batch::{Direct, Lane};
use super::deadline::Until;
use crate::store::{Entry, Outcome, StoreError};
use crate::time::Alarm;

type Deciding = Pin<Box<dyn Future<Output = Result<Outcome, StoreError>> + Send>>;

/// A call of the script by its only caller. Once it is sent, the script runs whether its caller is
/// still there or not; so when the caller goes away, a task takes over, and gives back what comes.
pub(super) struct DirectCall<'a> {
    store: &'a RedisStore,
    entry: &'a Entry,
    /// Where a task would take over.
    runtime: Handle,
    /// Nothing once it is answered.
    call: Option<Deciding>,
    sent: bool,
    until: Until,
    /// Goes off when nobody waits for the answer any more.
    alarm: Option<Alarm>,
    /// Until it is answered.
    direct: Option<Direct>,
}

impl<'a> DirectCall<'a> {
    pub(super) fn new(
        store: &'a RedisStore,
        lane: &Arc<Lane>,
        entry: &'a Entry,
        direct: Direct,
        until: Until,
    ) -> Self {
        let (own_store, own_lane, own_entry) = (store.clone(), Arc::clone(lane), entry.clone());
        let call = Box::pin(async move { own_store.decide_one(&own_lane, &own_entry, until).await });
        Self {
            store,
            entry,
            runtime: store.shared.home.alive(),
            call: Some(call),
            sent: false,
            until,
            alarm: None,
            direct: Some(direct),
        }
    }
}

impl Future for DirectCall<'_> {
    type Output = Result<Outcome, StoreError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.sent = true;
        // Timers belong to the runtime that they are made on, and panic where it has ended: those of
        // this call must outlive its caller's.
        let runtime = self.runtime.clone();
        let _entered = runtime.enter();
        let Some(call) = &mut self.call else { return Poll::Pending };
        if let Poll::Ready(outcome) = call.as_mut().poll(context) {
            self.call = None;
            return Poll::Ready(outcome);
        }
        let until = self.until;
        let alarm = self.alarm.get_or_insert_with(|| Alarm::at(until.at));
        ready!(alarm.poll(context));
        Poll::Ready(Err(self.store.too_late(until.asked)))
    }
}

impl Drop for DirectCall<'_> {
    fn drop(&mut self) {
        let Some(call) = self.call.take().filter(|_| self.sent) else { return };
        let (store, entry, direct) = (self.store.clone(), self.entry.clone(), self.direct.take());
        self.runtime.spawn(async move {
            if let Ok(outcome) = call.await {
                store.give_back_probe(entry.guard(), outcome.unheard_probe());
                store.give_back(outcome.unheard(&entry));
            }
            drop(direct);
        });
    }
}
