//! The server's clock, as far as its replies tell of it.
//!
//! A script whose caller has given up still runs, and would charge what nobody uses. So a call says until
//! when its script may act, on the server's clock; to say that, the process must know how far that clock is
//! from its own. Each reply tells when it was written: that was after the call was sent, and before the
//! reply was here. The earliest it can have been is what counts, so that no script acts after its caller
//! has given up; the price is that a call has less time by what the fastest replies take to come back.
//!
//! The same way back tells when a reply that lay about was written: an instant that a store has promised counts
//! from there, and not from when the process came to read of it.
//!
//! The latest it can have been tells when that clock is set ahead. What the store has promised for later is over by
//! it then, and it promises the same again to others: who waits for it must ask anew.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::time::{self, Instant};

/// What is known is trusted less with time: by a microsecond in so many, far more than clocks drift apart.
const DRIFT: u64 = 2_048;
/// What a clock that is set ahead by less may bring is less than what a network does.
const AHEAD_US: i64 = 10_000;

#[derive(Debug)]
pub(super) struct ServerClock {
    /// Where the process' own clock starts.
    started: Instant,
    known: Mutex<Option<Offset>>,
}

/// The server's clock is at least and at most so many microseconds ahead of the own one.
#[derive(Debug, Clone, Copy)]
struct Offset {
    least: i64,
    most: i64,
    /// When that was known, by the own clock.
    at_us: u64,
}

impl Default for ServerClock {
    fn default() -> Self {
        Self { started: time::now(), known: Mutex::new(None) }
    }
}

impl ServerClock {
    /// What the server's clock shows at the own instant `at`, or a little less; nothing where no reply has
    /// told yet.
    pub(super) fn at(&self, at: Instant) -> Option<u64> {
        let known = (*self.known.lock().unwrap_or_else(PoisonError::into_inner))?;
        self.own_us(at).checked_add_signed(known.least)
    }

    /// When by the own clock a reply was written that says `server_us`, or a little later. It was written after its
    /// call was sent at `sent`, and before it came at `received`, whatever else is known.
    pub(super) fn own(&self, server_us: u64, sent: Instant, received: Instant) -> Instant {
        let known = *self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(own_us) = known.map(|known| i128::from(server_us) - i128::from(known.least)) else {
            return received;
        };
        let own_us = u64::try_from(own_us.max(0)).unwrap_or(u64::MAX);
        let own = self.started.checked_add(Duration::from_micros(own_us));
        own.map_or(received, |own| own.max(sent).min(received))
    }

    /// A reply that was written at `now_us` of the server's clock came at `received`; what it answers was
    /// sent at `sent`. Says whether the server's clock has been set ahead since the one before.
    pub(super) fn learn(&self, now_us: u64, sent: Instant, received: Instant) -> bool {
        let (sent_us, received_us) = (self.own_us(sent), self.own_us(received));
        let (Ok(now_us), Ok(sent), Ok(received)) =
            (i64::try_from(now_us), i64::try_from(sent_us), i64::try_from(received_us))
        else {
            return false;
        };
        let (least_us, most_us) = (now_us - received, now_us - sent);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(before) = *known else {
            *known = Some(Offset { least: least_us, most: most_us, at_us: received_us });
            return false;
        };
        let drift = received_us.saturating_sub(before.at_us) / DRIFT;
        let least_before = before.least.saturating_sub_unsigned(drift);
        let most_before = before.most.saturating_add_unsigned(drift);
        // A clock that was set back or ahead, or another server's, is told by what cannot be any more: then the
        // reply is all that is known.
        let is_another = least_before > most_us || most_before < least_us;
        let (least, most) = if is_another {
            (least_us, most_us)
        } else {
            (least_us.max(least_before), most_us.min(most_before))
        };
        *known = Some(Offset { least, most, at_us: received_us });
        least_us > most_before.saturating_add(AHEAD_US)
    }

    fn own_us(&self, at: Instant) -> u64 {
        time::micros(at.saturating_duration_since(self.started))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EPOCH_US: u64 = 1_700_000_000_000_000;

    /// Learns of a server whose clock is `ahead_us` ahead of the own one, by a reply that was written
    /// `there_us` after its call was sent `at_ms`, and took `back_us`.
    fn learn(clock: &ServerClock, at_ms: u64, ahead_us: u64, there_us: u64, back_us: u64) -> bool {
        let sent = clock.started + Duration::from_millis(at_ms);
        let written_us = ahead_us + at_ms * 1_000 + there_us;
        clock.learn(written_us, sent, sent + Duration::from_micros(there_us + back_us))
    }

    fn known(clock: &ServerClock) -> u64 {
        clock.at(clock.started).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_never_believed_to_be_later_than_it_is() {
        let clock = ServerClock::default();
        assert_eq!(clock.at(clock.started), None);
        learn(&clock, 1, EPOCH_US, 300, 200);
        assert_eq!(known(&clock), EPOCH_US - 200);
        learn(&clock, 2, EPOCH_US, 50, 9_000);
        assert!((EPOCH_US - 210..=EPOCH_US - 200).contains(&known(&clock)), "a slow reply spoils nothing");
        learn(&clock, 20, EPOCH_US, 50, 40);
        assert_eq!(known(&clock), EPOCH_US - 40);
    }

    #[tokio::test(start_paused = true)]
    async fn a_reply_that_lay_about_was_written_when_those_were_that_did_not() {
        let clock = ServerClock::default();
        let at = |us| clock.started + Duration::from_micros(us);
        assert_eq!(clock.own(EPOCH_US, at(10), at(90)), at(90), "nothing is known but that it is here");
        learn(&clock, 1, EPOCH_US, 50, 40);
        assert_eq!(clock.own(EPOCH_US + 2_000, at(1_900), at(900_000)), at(2_040));
        assert_eq!(clock.own(EPOCH_US + 2_000, at(1_900), at(2_020)), at(2_020), "it is here");
        // Its clock has been set, and what was known of it holds no more.
        assert_eq!(clock.own(EPOCH_US - 9_000_000, at(1_900), at(2_020)), at(1_900));
        assert_eq!(clock.own(0, at(1_900), at(2_020)), at(1_900));
        assert_eq!(clock.own(u64::MAX, at(1_900), at(2_020)), at(2_020));
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_steps_is_followed_by_the_next_reply() {
        let clock = ServerClock::default();
        learn(&clock, 1, EPOCH_US, 100, 100);
        let back = EPOCH_US - 5_000_000;
        learn(&clock, 2, back, 100, 100);
        assert_eq!(known(&clock), back - 100);
        learn(&clock, 3, back, 30, 30);
        let ahead = EPOCH_US + 5_000_000;
        learn(&clock, 4, ahead, 100, 100);
        assert_eq!(known(&clock), ahead - 100);
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_is_set_ahead_is_told_from_replies_that_were_fast_or_slow() {
        let clock = ServerClock::default();
        assert!(!learn(&clock, 1, EPOCH_US, 100, 900_000), "nothing was known");
        assert!(!learn(&clock, 1_000, EPOCH_US, 100, 100));
        assert!(!learn(&clock, 1_001, EPOCH_US, 900_000, 100), "it was long on its way");
        assert!(!learn(&clock, 2_000, EPOCH_US, 100, 900_000));
        assert!(learn(&clock, 3_000, EPOCH_US + 20_000, 100, 100));
        assert!(!learn(&clock, 3_001, EPOCH_US + 20_000, 100, 100), "that is how it is now");
        assert!(!learn(&clock, 3_002, EPOCH_US, 100, 100), "set back");
        assert!(learn(&clock, 3_003, EPOCH_US + 20_000, 100, 100), "and ahead again");
        assert!(!learn(&clock, 3_004, EPOCH_US + 1_000_000, 100, 1_000_000), "which could be its way back");
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_learned_long_ago_is_trusted_less() {
        let clock = ServerClock::default();
        learn(&clock, 1, EPOCH_US, 10, 10);
        // The server's clock has lost a tenth of a millisecond in a second.
        learn(&clock, 1_001, EPOCH_US - 100, 500, 500);
        assert!(known(&clock) <= EPOCH_US - 100);
        assert!(known(&clock) >= EPOCH_US - 600);
    }
}
