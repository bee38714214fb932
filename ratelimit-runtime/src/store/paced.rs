//! Plans whose rate is cut: the same calls, governed by one more quota, of a share of their rate.

use std::sync::{Arc, Mutex, PoisonError};

use ratelimit_core::Scope;
use ratelimit_core::pace::{self, Cut, WHOLE};

use super::{Ask, Entry, Few, Plan};

/// What a plan knows of its pace.
#[derive(Debug)]
pub(crate) struct Pacing {
    /// Which of its quotas is cut, and how: the one of all calls with the shortest window, for that is what a
    /// fleet runs into; to keep to a longer one it only has to wait.
    cut: Option<(usize, Cut)>,
    /// How many of its quotas were declared. The one that paces it comes behind them.
    declared: usize,
    /// By which share of its rate it asks.
    share: u8,
    /// The same plan by the share that was asked for last.
    other: Mutex<Option<Arc<Plan>>>,
}

impl Pacing {
    pub(super) fn of(asks: &[Ask]) -> Self {
        let common = |ask: &Ask| ask.quota.scope() == Scope::Api && ask.quota.key().is_none();
        let cuts = asks.iter().enumerate().filter(|(_, ask)| common(ask));
        let cuts = cuts.filter_map(|(place, ask)| Some((place, Cut::of(&ask.quota)?)));
        let cut = cuts.min_by_key(|(place, _)| asks.get(*place).map(|ask| ask.quota.per_us()));
        Self { cut, declared: asks.len(), share: WHOLE, other: Mutex::default() }
    }
}

impl Plan {
    /// How its rate is cut; `None` where nothing of it can be.
    pub(crate) fn cut(&self) -> Option<Cut> {
        self.pacing.cut.map(|(_, cut)| cut)
    }

    pub(crate) const fn share(&self) -> u8 {
        self.pacing.share
    }

    /// This plan, as it was declared, by another share of its rate.
    pub(crate) fn at_share(self: &Arc<Self>, share: u8) -> Arc<Self> {
        if share == self.share() {
            return Arc::clone(self);
        }
        let mut other = self.pacing.other.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = other.as_ref().filter(|known| known.share() == share) {
            return Arc::clone(known);
        }
        let Some(paced) = self.paced(share) else { return Arc::clone(self) };
        Arc::clone(other.insert(Arc::new(paced)))
    }

    fn paced(&self, share: u8) -> Option<Self> {
        let (place, _) = self.pacing.cut?;
        let quota = pace::paced(&self.asks.get(place)?.quota, share)?;
        let key = Arc::from(format!("{}:pace", self.gate));
        let asks: Few<Ask> = self.asks.iter().cloned().chain([Ask::new(key, quota)]).collect();
        let pacing = Pacing { share, other: Mutex::default(), ..self.pacing };
        // Permits that are taken ahead would be sent all at once.
        Some(Self { asks, gate: Arc::clone(&self.gate), guard: self.guard.clone(), lease: None, pacing })
    }
}

impl Entry {
    /// The quotas that are left and were declared.
    pub(crate) fn declared_asks(&self) -> &[Ask] {
        self.plan.asks.get(self.passed..self.plan.pacing.declared).unwrap_or_default()
    }

    /// Whether it can be decided while the share of its rate is `share`. A call that has paid for everything is
    /// only told to go by a pace where it has paid by none.
    pub(crate) fn keeps_to(&self, share: u8) -> bool {
        match (self.plan.cut(), self.asks().is_empty()) {
            (None, _) => true,
            (Some(_), false) => share == self.plan.share(),
            (Some(_), true) => share == WHOLE || self.plan.share() < WHOLE,
        }
    }

    /// The same as the script reads it: 0 for any, and negative for no less.
    #[cfg(feature = "redis")]
    pub(crate) fn asked_share(&self) -> i64 {
        let share = i64::from(self.plan.share());
        match (self.plan.cut(), self.asks().is_empty()) {
            (None, _) => 0,
            (Some(_), false) => share,
            (Some(_), true) if self.plan.share() < WHOLE => 0,
            (Some(_), true) => -share,
        }
    }
}
