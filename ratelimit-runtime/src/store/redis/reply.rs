//! What the script replies, read: the other half of what `script` writes down. A reply of another shape is read
//! as nothing.

use std::time::Duration;

use ratelimit_core::algorithm::{Kernel, bucket, fixed_window, in_flight, sliding_window};
use ratelimit_core::breaker::{Forced, Ticket, Transition};
use ratelimit_core::{Binding, Calls, Decision, Receipt, Refusal, Reservation, Standing};

use crate::store::{Answer, Ask, BreakerStatus, Entry, Few, Plan};
use crate::telemetry::BreakerState;

/// What a reply begins with where nothing was done.
const LATE: i64 = -1;

/// What an answer begins with where token buckets have admitted all calls.
const PLAIN: i64 = -2;

/// A reply to `acquire`.
pub(super) enum Read {
    /// One answer for each entry, what the breakers of those do that have one, and the places of the keys that
    /// were not there.
    Answers { now_us: u64, answers: Vec<Answer>, sights: Vec<Option<Seen>>, missing: Vec<usize> },
    /// Nothing was done: it came when nobody waited for it any more.
    Late { now_us: u64 },
}

/// Reads the reply to `acquire`. `None` is a reply of another shape.
pub(super) fn read_answers(entries: &[(Entry, Calls)], reply: &[u8]) -> Option<Read> {
    let mut reply = Reply(reply);
    let now_us = match reply.next()? {
        LATE => return Some(Read::Late { now_us: reply.count()? }),
        now_us => u64::try_from(now_us).ok()?,
    };
    let mut sights = Vec::new();
    let answers = entries.iter().enumerate().map(|(place, (entry, calls))| {
        let (answer, seen) = read_answer(entry, *calls, now_us, &mut reply)?;
        if seen.is_some() {
            sights.resize(place, None);
            sights.push(seen);
        }
        Some(answer)
    });
    let answers = answers.collect::<Option<Vec<_>>>()?;
    let mut missing = Vec::new();
    while !reply.0.is_empty() {
        missing.push(usize::try_from(reply.count()?).ok()?);
    }
    Some(Read::Answers { now_us, answers, sights, missing })
}

/// What a breaker does: under which epoch, and whether it lets calls through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) epoch: u64,
    pub(super) state: BreakerState,
}

fn read_answer(
    entry: &Entry,
    calls: Calls,
    now_us: u64,
    reply: &mut Reply<'_>,
) -> Option<(Answer, Option<Seen>)> {
    let asks = entry.asks();
    let Calls { asking: calls, ahead } = calls;
    let (admitted, refused_by, mut retry_after_us, reserved) = match reply.next()? {
        PLAIN => return read_plain(entry, calls, now_us, reply),
        -1 => (calls, 0, 0, 0),
        admitted => (u64::try_from(admitted).ok()?, reply.next()?, reply.count()?, reply.count()?),
    };
    if admitted.checked_add(reserved)? > calls.saturating_add(if reserved == 0 { ahead } else { 0 }) {
        return None;
    }
    let by = match refused_by {
        0 => None,
        -1 => Some(Binding::NotBefore),
        -2 => Some(Binding::Breaker).filter(|_| entry.guard().is_some()),
        -3 => Some(Binding::Pace(u8::try_from(std::mem::take(&mut retry_after_us)).ok()?)),
        place => {
            let place = usize::try_from(place).ok()?.checked_sub(1)?;
            Some(Binding::Claim(place)).filter(|_| place < asks.len())
        }
    };
    if by.is_none() && (refused_by != 0 || admitted + reserved < calls) {
        return None;
    }
    let (standings, receipts) = read_claims(asks, now_us, reply)?;
    let (tickets, seen) = read_tickets(entry, admitted, reply)?;
    let receipts = if admitted == 0 { Few::default() } else { receipts };
    let reserved =
        (0..reserved).map(|_| read_reservation(asks, now_us, reply)).collect::<Option<Vec<_>>>()?;
    let refusal = by.map(|by| Refusal { by, retry_after_us });
    let decision = Decision { admitted, reserved, refusal };
    Some((Answer { decision, receipts, standings, tickets, as_of: None }, seen))
}

/// Where all calls were admitted by token buckets as their quotas say, the credit of each says the rest.
fn read_plain(
    entry: &Entry,
    admitted: u64,
    now_us: u64,
    reply: &mut Reply<'_>,
) -> Option<(Answer, Option<Seen>)> {
    let mut read = |ask: &Ask| {
        let Kernel::Bucket(bucket) = ask.quota.kernel() else { return None };
        let credit = reply.next()?;
        let receipt = Receipt::Bucket(bucket::Receipt { credit, at_us: now_us });
        Some((bucket.standing_by(credit), receipt))
    };
    let (standings, receipts) = read_each(entry.asks(), &mut read)?;
    let (tickets, seen) = read_tickets(entry, admitted, reply)?;
    let decision = Decision { admitted, reserved: Vec::new(), refusal: None };
    Some((Answer { decision, receipts, standings, tickets, as_of: None }, seen))
}

/// The tickets of so many calls, where a breaker guards them: under one epoch, and where they are probes, in a row.
/// And what it does.
fn read_tickets(entry: &Entry, admitted: u64, reply: &mut Reply<'_>) -> Option<(Vec<Ticket>, Option<Seen>)> {
    if entry.guard().is_none() {
        return Some((Vec::new(), None));
    }
    let (epoch, first) = (reply.count()?, reply.next()?);
    let state = match first {
        -1 => BreakerState::Closed,
        -2 => BreakerState::Open,
        _ => BreakerState::HalfOpen,
    };
    let first = u64::try_from(first).ok();
    let tickets = (0..admitted).map(|place| Ticket { epoch, probe: first.map(|first| first + place) });
    Some((tickets.collect(), Some(Seen { epoch, state })))
}

fn read_claims(asks: &[Ask], now_us: u64, reply: &mut Reply<'_>) -> Option<(Few<Standing>, Few<Receipt>)> {
    read_each(asks, &mut |ask| Some((reply.standing()?, reply.receipt(ask, now_us)?)))
}

fn read_each(
    asks: &[Ask],
    read: &mut impl FnMut(&Ask) -> Option<(Standing, Receipt)>,
) -> Option<(Few<Standing>, Few<Receipt>)> {
    if let [ask] = asks {
        let (standing, receipt) = read(ask)?;
        return Some((Few::One(standing), Few::One(receipt)));
    }
    let (standings, receipts): (Vec<_>, Vec<_>) = asks.iter().map(read).collect::<Option<_>>()?;
    Some((standings.into_iter().collect(), receipts.into_iter().collect()))
}

fn read_reservation(asks: &[Ask], now_us: u64, reply: &mut Reply<'_>) -> Option<Reservation> {
    let charged = usize::try_from(reply.next()?).ok()?;
    let wait_us = reply.count()?;
    if charged == 0 && wait_us == 0 {
        // It would be asked again at once, for ever.
        return None;
    }
    let receipts = asks.get(..charged)?.iter().map(|ask| reply.receipt(ask, now_us));
    Some(Reservation { charged, wait_us, receipts: receipts.collect::<Option<Vec<_>>>()? })
}

/// Reads the reply to `breaker`: what it does, and under which epoch.
pub(super) fn read_breaker(reply: &[u8]) -> Option<(BreakerStatus, u64)> {
    let mut reply = Reply(reply);
    reply.count()?;
    let (phase, retry_after, probes) = (reply.count()?, reply.count()?, reply.count()?);
    let status = match phase {
        0 => BreakerStatus::Closed,
        1 => BreakerStatus::Open { retry_after: Duration::from_micros(retry_after) },
        2 => BreakerStatus::HalfOpen { probes: u32::try_from(probes).ok()? },
        3 => BreakerStatus::Held(Forced::Open),
        4 => BreakerStatus::Held(Forced::Closed),
        _ => return None,
    };
    Some((status, reply.count()?))
}

/// What a report has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// Nothing: it was of another time.
    Nothing,
    /// It was counted, and the breaker is closed.
    Counted,
    Changed(Transition),
}

/// Reads the reply to `report`: what each of so many has done, and the epoch of the breaker then.
pub(super) fn read_heard(reports: usize, reply: &[u8]) -> Option<Vec<(Heard, u64)>> {
    let mut reply = Reply(reply);
    reply.count()?;
    let mut next = || {
        let (change, for_us) = (reply.count()?, reply.count()?);
        let heard = match change {
            1 => Heard::Changed(Transition::Opened { for_us }),
            2 => Heard::Changed(Transition::Closed),
            3 => Heard::Counted,
            _ => Heard::Nothing,
        };
        Some((heard, reply.count()?))
    };
    (0..reports).map(|_| next()).collect()
}

/// Reads the reply to a correction: where each key stands then.
pub(super) fn read_standings(plan: &Plan, reply: &[u8]) -> Option<Vec<Standing>> {
    let mut reply = Reply(reply);
    reply.count()?;
    plan.asks.iter().map(|_| reply.standing()).collect()
}

/// What is left to read of a reply: doubles, as the script writes them.
struct Reply<'a>(&'a [u8]);

impl Reply<'_> {
    fn next(&mut self) -> Option<i64> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        #[expect(clippy::cast_possible_truncation, reason = "an integer, which a double holds exactly")]
        let number = f64::from_le_bytes(*first) as i64;
        Some(number)
    }

    fn count(&mut self) -> Option<u64> {
        u64::try_from(self.next()?).ok()
    }

    fn standing(&mut self) -> Option<Standing> {
        Some(Standing { remaining: self.count()?, reset_after_us: self.count()? })
    }

    fn receipt(&mut self, ask: &Ask, now_us: u64) -> Option<Receipt> {
        let (first, second) = (self.next()?, self.next()?);
        Some(match ask.quota.kernel() {
            Kernel::Bucket(_) => Receipt::Bucket(bucket::Receipt { credit: first, at_us: now_us }),
            Kernel::SlidingWindow(_) => {
                let slot_us = u64::try_from(first).ok()?;
                Receipt::SlidingWindow(sliding_window::Receipt { slot_us })
            }
            Kernel::FixedWindow(window) => Receipt::FixedWindow(fixed_window::Receipt {
                window: now_us.checked_div(window.per_us())?,
                before: u64::try_from(first).ok()?,
                after: u64::try_from(second).ok()?,
            }),
            Kernel::InFlight(_) => Receipt::InFlight(in_flight::Receipt {
                process: u64::try_from(first).ok()?,
                places: u64::try_from(second).ok()?,
            }),
        })
    }
}
