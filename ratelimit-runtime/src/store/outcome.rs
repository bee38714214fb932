//! What a store answers, and what of it can be given back.

use std::sync::Arc;

use ratelimit_core::algorithm::Kernel;
use ratelimit_core::breaker::Ticket;
use ratelimit_core::{Binding, Decision, OnStoreError, Quota, Receipt, Refusal, Reservation, Standing};

use super::Few;
use super::entry::Entry;
#[cfg(feature = "redis")]
use super::lines;
use crate::time::Instant;

/// A store's answer to one or more identical calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) decision: Decision,
    /// What each of the calls that were admitted was charged.
    pub(crate) receipts: Few<Receipt>,
    /// Where each quota that was asked for stands now.
    pub(crate) standings: Few<Standing>,
    /// Of calls that a breaker guards, by what each that was admitted reports its end.
    pub(crate) tickets: Vec<Ticket>,
    /// When it was decided, by the clock of this process; nothing where that is now.
    pub(crate) as_of: Option<Instant>,
}

/// A store's answer to one call.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    Admitted { receipts: Few<Receipt>, standings: Few<Standing>, ticket: Option<Ticket> },
    Reserved { reservation: Reservation, standings: Few<Standing>, as_of: Option<Instant> },
    Refused(Refusal),
}

/// What became of a call, and by whom that was decided.
#[derive(Debug)]
pub(crate) struct Ruling {
    pub(crate) outcome: Outcome,
    /// What was done instead where the store failed.
    pub(crate) degraded: Option<OnStoreError>,
    /// As what it was decided, where that is not what was asked.
    pub(crate) as_entry: Option<Entry>,
}

impl Ruling {
    pub(crate) const fn by_the_store(outcome: Outcome) -> Self {
        Self { outcome, degraded: None, as_entry: None }
    }

    /// By the share that the process has of each budget.
    #[cfg(feature = "redis")]
    pub(crate) const fn by_the_process(outcome: Outcome, as_entry: Entry) -> Self {
        Self { outcome, degraded: Some(OnStoreError::Local), as_entry: Some(as_entry) }
    }

    /// It was let through.
    #[cfg(feature = "redis")]
    pub(crate) fn by_nobody() -> Self {
        let outcome = Outcome::Admitted { receipts: Few::default(), standings: Few::default(), ticket: None };
        Self { outcome, degraded: Some(OnStoreError::Open), as_entry: None }
    }
}

/// A charge that can be given back.
#[derive(Debug, Clone)]
pub(crate) struct Charged {
    pub(crate) key: Arc<str>,
    pub(crate) quota: Quota,
    pub(crate) receipt: Receipt,
}

impl Answer {
    /// Whether it tells how the gate stands: what refuses a call for longer than the gate does is told instead of
    /// it, and where the breaker does nobody has looked.
    #[cfg(feature = "redis")]
    pub(crate) fn tells_of_the_gate(&self) -> bool {
        match self.decision.refusal {
            Some(Refusal { by: Binding::Breaker, .. }) => false,
            Some(Refusal { by: Binding::Claim(_), .. }) => {
                self.decision.admitted > 0 || !self.decision.reserved.is_empty()
            }
            _ => true,
        }
    }

    /// For how many microseconds nobody passes the gate, where that is what the call met.
    #[cfg(feature = "redis")]
    pub(crate) fn closed_us(&self) -> Option<u64> {
        match (&self.decision.refusal, self.decision.reserved.first()) {
            (Some(Refusal { by: Binding::NotBefore, retry_after_us }), _) => Some(*retry_after_us),
            (_, Some(first)) if first.charged == 0 => Some(first.wait_us),
            _ => None,
        }
    }

    /// The same, but of a call that shall ask anew by the share `anew`, if one is given.
    pub(crate) fn or_asks_anew(mut self, anew: Option<u8>) -> Self {
        if let Some(share) = anew {
            self.decision.refusal = Some(Refusal { by: Binding::Pace(share), retry_after_us: 0 });
        }
        self
    }

    /// The outcome of the first call.
    pub(crate) fn first(self) -> Option<Outcome> {
        let Self { decision, receipts, standings, tickets, as_of } = self;
        if decision.admitted > 0 {
            let ticket = tickets.first().copied();
            return Some(Outcome::Admitted { receipts, standings, ticket });
        }
        let reservation = decision.reserved.into_iter().next();
        let reserved = reservation.map(|reservation| Outcome::Reserved { reservation, standings, as_of });
        reserved.or_else(|| decision.refusal.map(Outcome::Refused))
    }

    /// One outcome for each call, in their order.
    #[cfg(any(test, feature = "redis"))]
    pub(crate) fn outcomes(self) -> impl Iterator<Item = Outcome> {
        let Self { decision, receipts, standings, tickets, as_of } = self;
        let reserved = decision.reserved.into_iter();
        let (waiting, mut tickets) = (standings.clone(), tickets.into_iter());
        std::iter::repeat_with(move || Outcome::Admitted {
            receipts: receipts.clone(),
            standings: standings.clone(),
            ticket: tickets.next(),
        })
        .take(usize::try_from(decision.admitted).unwrap_or(usize::MAX))
        .chain(reserved.map(move |reservation| {
            let standings = waiting.clone();
            Outcome::Reserved { reservation, standings, as_of }
        }))
        .chain(decision.refusal.into_iter().flat_map(|refusal| std::iter::repeat(Outcome::Refused(refusal))))
    }
}

impl Outcome {
    /// What goes back where nobody hears of it: what was charged for `entry`, or the turn that the store
    /// keeps for a call that was to wait for a place.
    #[cfg(feature = "redis")]
    pub(crate) fn unheard(&self, entry: &Entry) -> Vec<Charged> {
        match self {
            Self::Refused(refusal) => {
                let ask = entry.in_flight(refusal);
                ask.and_then(|ask| lines::end_of_turn(&ask.key, &ask.quota)).into_iter().collect()
            }
            _ => self.charges(entry),
        }
    }

    /// The probe that a call would have been, which nobody hears of.
    #[cfg(feature = "redis")]
    pub(crate) fn unheard_probe(&self) -> Option<Ticket> {
        let Self::Admitted { ticket, .. } = self else { return None };
        ticket.filter(|ticket| ticket.probe.is_some())
    }

    /// The places for calls in flight among what was charged for `entry`.
    pub(crate) fn places(&self, entry: &Entry) -> Vec<Charged> {
        if entry.asks().iter().any(|ask| ask.quota.is_in_flight()) {
            self.charges(entry).into_iter().filter(Charged::is_place).collect()
        } else {
            Vec::new()
        }
    }

    /// What was charged for `entry`.
    pub(crate) fn charges(&self, entry: &Entry) -> Vec<Charged> {
        let receipts: &[Receipt] = match self {
            Self::Admitted { receipts, .. } => receipts,
            Self::Reserved { reservation, .. } => &reservation.receipts,
            Self::Refused(_) => &[],
        };
        let charged = entry.asks().iter().zip(receipts);
        charged
            .map(|(ask, receipt)| Charged { key: Arc::clone(&ask.key), quota: ask.quota, receipt: *receipt })
            .collect()
    }
}

impl Charged {
    /// Whether it is a place among the calls in flight, which a call keeps until it is over.
    pub(crate) const fn is_place(&self) -> bool {
        matches!(self.receipt, Receipt::InFlight(receipt) if receipt.places > 0)
    }

    /// Whether it is the turn of a process that waits for a place.
    #[cfg(feature = "redis")]
    pub(crate) const fn is_turn(&self) -> bool {
        matches!(self.receipt, Receipt::InFlight(receipt) if receipt.places == 0)
    }

    /// The order in which charges can be undone: first those that are ahead of time, as they come, and then
    /// those that are due, the earliest first. A bucket counts what came back since a charge as room
    /// that the charge has not, and one that owes something takes back nothing that is due.
    #[cfg(feature = "redis")]
    pub(crate) fn turn_to_go_back(&self) -> (bool, i128) {
        match self.receipt {
            Receipt::Bucket(receipt) if receipt.credit >= 0 => (true, self.place()),
            _ => (false, 0),
        }
    }

    /// Where it stands among the charges of its key, a later one higher.
    pub(crate) fn place(&self) -> i128 {
        match (self.receipt, self.quota.kernel()) {
            (Receipt::Bucket(receipt), Kernel::Bucket(bucket)) => {
                i128::from(receipt.at_us) * i128::from(bucket.flow().refill) - i128::from(receipt.credit)
            }
            (Receipt::SlidingWindow(receipt), _) => receipt.slot_us.into(),
            (Receipt::FixedWindow(receipt), _) => {
                i128::from(receipt.window) * i128::from(self.quota.limit()) + i128::from(receipt.after)
            }
            _ => 0,
        }
    }
}
