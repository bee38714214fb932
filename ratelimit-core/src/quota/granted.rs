//! What the provider of an API grants, against the most that a quota lets through.

use super::{Key, QuotaFault, QuotaSpec};
use crate::algorithm::Algorithm;

impl QuotaSpec {
    /// What the provider grants holds in every window, bursts and all. Judged are numbers that make a quota.
    pub(super) const fn granted_fault(self) -> Option<QuotaFault> {
        let granted = match self.granted {
            None => return None,
            Some(_) if !self.has_rate() => return Some(QuotaFault::WithoutRate { key: Key::Quota }),
            Some(0) => return Some(QuotaFault::GrantedZero),
            Some(granted) => granted,
        };
        let Ok(quota) = (Self { granted: None, ..self }).check() else { return None };
        let most = match self.algorithm {
            // Evenly spaced, one more falls only on the very end of the window, which begins the next.
            Algorithm::LeakyBucket => self.limit as u128,
            _ => match quota.admits_at_most(self.per) {
                Some(most) => most,
                None => return None,
            },
        };
        if most <= granted as u128 {
            return None;
        }
        let (limit, per, algorithm, burst) = (self.limit, self.per, self.algorithm, self.burst);
        #[expect(clippy::cast_possible_truncation, reason = "a checked quota has no number above 2^53")]
        let most = most as u64;
        Some(QuotaFault::AboveGranted { granted, most, limit, per, algorithm, burst })
    }
}
