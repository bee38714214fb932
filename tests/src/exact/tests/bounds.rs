//! Whatever is decided and given back: what is really sent keeps to the quota, and what an answer
//! promises comes true.

use proptest::prelude::*;

use super::super::bounds::{keeps_spacing, keeps_to_bucket, worst_fixed_window, worst_window};
use super::{Algorithm, Answer, Charge, Claim, Limiter, Quota, claim};

#[derive(Debug, Clone)]
enum Step {
    /// Calls by the claims whose bit is set in `of`.
    Decide {
        of: u8,
        calls: u64,
        after: u64,
    },
    GiveBack {
        which: prop::sample::Index,
        after: u64,
    },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let decide = (1..8u8, 1..4u64, 0..12u64).prop_map(|(of, calls, after)| Step::Decide { of, calls, after });
    let give_back =
        (any::<prop::sample::Index>(), 0..12u64).prop_map(|(which, after)| Step::GiveBack { which, after });
    prop::collection::vec(prop_oneof![decide, give_back], 1..24)
}

fn algorithm() -> impl Strategy<Value = Algorithm> {
    prop::sample::select(vec![
        Algorithm::TokenBucket,
        Algorithm::LeakyBucket,
        Algorithm::SlidingWindow,
        Algorithm::SlidingWindowApprox,
        Algorithm::FixedWindow,
    ])
}

fn quota() -> impl Strategy<Value = Quota> {
    let numbers = (1..7u64, 1..30u64, 1..7u64, 1..4u64, 0..4u64);
    (algorithm(), numbers, any::<bool>(), 0..3u32)
        .prop_map(|(algorithm, (limit, per, burst, cost, margin), strict, scope)| Quota {
            burst,
            cost,
            margin,
            strict,
            scope,
            ..Quota::new(algorithm, limit, per)
        })
        .prop_filter("a call must fit", Quota::can_admit)
}

fn claims() -> impl Strategy<Value = Vec<Claim>> {
    let max_wait = prop_oneof![Just(0), 1..60u64, Just(1 << 40)];
    prop::collection::vec((quota(), max_wait), 3).prop_map(|mut quotas| {
        quotas.sort_by_key(|(quota, _)| quota.scope);
        let keys = ["first", "second", "third"];
        keys.iter().zip(quotas).map(|(key, (quota, max_wait))| claim(key, quota, max_wait)).collect()
    })
}

/// What a history leads to: the state, the instant, and what was really sent, which is all that was
/// charged and never given back.
fn run(claims: &[Claim], steps: &[Step]) -> (Limiter, u64, Vec<Charge>) {
    let (mut limiter, mut now, mut charges) = (Limiter::default(), 0, Vec::<Charge>::new());
    for step in steps {
        match step {
            Step::Decide { of, calls, after } => {
                now += after;
                let of: Vec<Claim> =
                    (0..3).filter(|bit| of & (1 << bit) != 0).map(|bit| claims[bit].clone()).collect();
                charges.extend(limiter.decide(&of, *calls, None, now).charges);
            }
            Step::GiveBack { .. } if charges.is_empty() => {}
            Step::GiveBack { which, after } => {
                now += after;
                let charge = charges.remove(which.index(charges.len()));
                limiter.give_back(&charge, now);
            }
        }
    }
    (limiter, now, charges)
}

/// Whether a call that does not wait goes through.
fn goes(limiter: &Limiter, claim: &Claim, now: u64) -> bool {
    let decision = limiter.clone().decide(std::slice::from_ref(claim), 1, None, now);
    decision.answers == [Answer::Admitted]
}

fn keeps(quota: &Quota, sent: &[(u64, u64)]) -> bool {
    let &Quota { limit, per, margin, .. } = quota;
    match quota.algorithm {
        Algorithm::TokenBucket => {
            let [capacity, inflow] =
                [quota.capacity(), quota.inflow()].map(|number| u64::try_from(number).unwrap());
            keeps_to_bucket(sent, capacity, inflow, per)
        }
        Algorithm::LeakyBucket => keeps_spacing(sent, limit, per + margin),
        Algorithm::SlidingWindow | Algorithm::SlidingWindowApprox => {
            worst_window(sent, per + margin) <= limit
        }
        Algorithm::FixedWindow => {
            let closed = sent.iter().any(|(at, _)| at % per >= per - margin);
            worst_fixed_window(sent, per) <= limit && !closed
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_keeps_to_every_quota(claims in claims(), steps in steps()) {
        let (_, _, charges) = run(&claims, &steps);
        for Claim { key, quota, .. } in &claims {
            let of_key = charges.iter().filter(|charge| charge.key == *key);
            let sent: Vec<(u64, u64)> = of_key.map(|charge| (charge.slot, charge.cost)).collect();
            prop_assert!(keeps(quota, &sent), "{quota:?} sent {sent:?}");
        }
    }

    #[test]
    fn what_remains_can_be_spent_at_once_and_no_more(claims in claims(), steps in steps()) {
        let (mut limiter, now, _) = run(&claims, &steps);
        for Claim { key, quota, .. } in &claims {
            let single = [claim(key, Quota { cost: 1, ..*quota }, 0)];
            let remaining = limiter.peek(&single, now)[0].remaining;
            let decision = limiter.decide(&single, remaining + 1, None, now);
            let admitted = decision.answers.iter().filter(|answer| **answer == Answer::Admitted).count();
            prop_assert_eq!(admitted as u64, remaining, "{:?}", quota);
        }
    }

    #[test]
    fn a_refused_call_goes_after_retry_after_and_not_a_microsecond_sooner(
        claims in claims(),
        steps in steps(),
    ) {
        let (mut limiter, now, _) = run(&claims, &steps);
        for Claim { key, quota, .. } in &claims {
            let impatient = claim(key, *quota, 0);
            let decision = limiter.decide(std::slice::from_ref(&impatient), 1, None, now);
            if let Answer::Refused { retry_after, .. } = decision.answers[0] {
                prop_assert!(goes(&limiter, &impatient, now + retry_after));
                prop_assert!(!goes(&limiter, &impatient, now + retry_after - 1));
            }
        }
    }

    #[test]
    fn a_call_of_several_quotas_goes_after_retry_after_and_not_a_microsecond_sooner(
        claims in claims(),
        steps in steps(),
        closed in prop_oneof![Just(0), 1..40u64],
    ) {
        let (limiter, now, _) = run(&claims, &steps);
        let gate = Some(now + closed);
        let impatient: Vec<Claim> =
            claims.iter().map(|Claim { key, quota, .. }| claim(key, *quota, 0)).collect();
        let at = |now| limiter.clone().decide(&impatient, 1, gate, now).answers[0];
        if let Answer::Refused { retry_after, .. } = at(now) {
            prop_assert_eq!(at(now + retry_after), Answer::Admitted);
            prop_assert_ne!(at(now + retry_after - 1), Answer::Admitted);
        }
        // One that waits for some is not refused again, and none that waits is refused sooner than it need be.
        let at = |now| limiter.clone().decide(&claims, 1, gate, now).answers[0];
        if let Answer::Refused { retry_after, .. } = at(now) {
            let then = at(now + retry_after);
            prop_assert!(!matches!(then, Answer::Refused { .. }), "{then:?}");
        }
    }

    #[test]
    fn a_quota_is_as_new_after_reset_after_and_not_a_microsecond_sooner(
        claims in claims(),
        steps in steps(),
    ) {
        let (limiter, now, _) = run(&claims, &steps);
        for one in &claims {
            let one = std::slice::from_ref(one);
            let standing_at = |now| limiter.clone().peek(one, now)[0];
            let reset_after = standing_at(now).reset_after;
            prop_assert_eq!(standing_at(now + reset_after), Limiter::default().peek(one, now + reset_after)[0]);
            if reset_after > 0 {
                prop_assert_eq!(standing_at(now + reset_after - 1).reset_after, 1);
            }
        }
    }

    #[test]
    fn a_slot_is_never_before_one_that_was_given_out_earlier(claims in claims(), steps in steps()) {
        let decisions = steps.into_iter().filter(|step| matches!(step, Step::Decide { .. }));
        let (_, _, charges) = run(&claims, &decisions.collect::<Vec<_>>());
        for Claim { key, quota, .. } in &claims {
            // Where another quota puts a reservation off, its bucket or window stays open until then.
            let place = match quota.algorithm {
                Algorithm::TokenBucket => continue,
                Algorithm::FixedWindow => |slot, per| slot / per,
                _ => |slot, _| slot,
            };
            let of_key = charges.iter().filter(|charge| charge.key == *key);
            prop_assert!(of_key.is_sorted_by_key(|charge| place(charge.slot, quota.per)));
        }
    }
}
