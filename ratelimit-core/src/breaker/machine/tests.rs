use super::*;
use crate::BreakerSpec;
use crate::breaker::MOST_PROCESSES;
use proptest::prelude::*;
use std::time::Duration;

const S: u64 = 1_000_000;
const START: u64 = 1_700_000_000 * S;
/// The lease of a probe.
const LEASE: u64 = S / 2;

fn breaker(spec: BreakerSpec) -> Breaker {
    spec.window(Duration::from_secs(10)).open_for(Duration::from_secs(1)).check().unwrap()
}

fn three() -> Breaker {
    breaker(BreakerSpec::failures(3).half_open(2))
}

fn ask(breaker: &Breaker, state: &mut State, now_us: u64) -> Option<Ticket> {
    match breaker.ask(state, now_us, LEASE) {
        Gate::Pass(ticket) => Some(ticket),
        Gate::Refuse { .. } => None,
    }
}

fn end(breaker: &Breaker, state: &mut State, verdict: Verdict, now_us: u64) -> Option<Transition> {
    let ticket = ask(breaker, state, now_us).expect("a call that is let through");
    breaker.report(state, 1, ticket, verdict, now_us)
}

/// A breaker that just opened at `START`.
fn opened(breaker: &Breaker) -> State {
    let mut state = State::default();
    let epoch = state.epoch;
    let transition = breaker.report_calls(&mut state, 1, epoch, 3, 3, START);
    assert_eq!(transition, Some(Transition::Opened { for_us: S }));
    state
}

#[test]
fn it_opens_at_the_last_of_the_failures_within_the_window() {
    let (breaker, mut state) = (three(), State::default());
    for at in [0, 5 * S] {
        assert_eq!(end(&breaker, &mut state, Verdict::Failure, START + at), None);
    }
    let mut late = state.clone();
    assert!(end(&breaker, &mut state, Verdict::Failure, START + 9 * S).is_some());
    assert_eq!(end(&breaker, &mut late, Verdict::Failure, START + 12 * S), None, "the first is out of it");
}

#[test]
fn a_rate_opens_it_from_the_least_number_of_calls_on() {
    let spec = BreakerSpec::failure_rate(Ratio::from_per_mille(500)).min_calls(4);
    let (breaker, mut state) = (breaker(spec), State::default());
    for verdict in [Verdict::Failure, Verdict::Failure, Verdict::Success] {
        assert_eq!(end(&breaker, &mut state, verdict, START), None, "three calls are too few");
    }
    assert_eq!(end(&breaker, &mut state, Verdict::Success, START), None, "a success opens nothing");
    assert!(end(&breaker, &mut state, Verdict::Failure, START).is_some(), "three of five");
    let mut state = State::default();
    assert_eq!(breaker.report_calls(&mut state, 1, 0, 5, 2, START), None, "two of five");
}

#[test]
fn our_own_refusals_and_answers_of_4xx_open_nothing() {
    let (breaker, mut state) = (three(), State::default());
    for _ in 0..1_000 {
        assert_eq!(end(&breaker, &mut state, Verdict::Neutral, START), None);
        assert_eq!(end(&breaker, &mut state, Verdict::Answered, START), None);
    }
    assert_eq!(state.phase, Phase::Closed);
}

#[test]
fn open_it_says_how_long_and_lets_nothing_through() {
    let breaker = three();
    let mut state = opened(&breaker);
    for after in [0, 1, S - 1] {
        let gate = breaker.ask(&mut state, START + after, LEASE);
        assert_eq!(gate, Gate::Refuse { retry_after_us: Some(S - after) });
    }
    assert!(ask(&breaker, &mut state, START + S).is_some());
}

#[test]
fn it_closes_when_as_many_probes_as_declared_have_succeeded() {
    let breaker = three();
    let (mut state, now) = (opened(&breaker), START + S);
    let probes = [ask(&breaker, &mut state, now).unwrap(), ask(&breaker, &mut state, now).unwrap()];
    assert_eq!(
        breaker.ask(&mut state, now, LEASE),
        Gate::Refuse { retry_after_us: Some(LEASE) },
        "two are out"
    );
    assert_eq!(breaker.report(&mut state, 1, probes[0], Verdict::Success, now), None);
    assert_eq!(ask(&breaker, &mut state, now), None, "one has succeeded and one is out");
    let closed = breaker.report(&mut state, 1, probes[1], Verdict::Answered, now);
    assert_eq!((closed, state.opened), (Some(Transition::Closed), 0));
}

#[test]
fn it_opens_for_longer_each_time_a_probe_fails_and_not_without_bound() {
    let breaker = three();
    let (mut state, mut now) = (opened(&breaker), START);
    let mut wait_us = S;
    for longer in [2, 4, 8, 8, 8] {
        now += wait_us;
        let transition = end(&breaker, &mut state, Verdict::Failure, now);
        wait_us = longer * S;
        assert_eq!(transition, Some(Transition::Opened { for_us: wait_us }));
    }
}

#[test]
fn probes_that_are_never_heard_of_are_replaced() {
    let breaker = three();
    let (mut state, now) = (opened(&breaker), START + S);
    let lost = ask(&breaker, &mut state, now).unwrap();
    let heard = ask(&breaker, &mut state, now).unwrap();
    breaker.report(&mut state, 1, heard, Verdict::Success, now);
    let after = now + LEASE;
    let next = ask(&breaker, &mut state, after).unwrap();
    assert_eq!(breaker.report(&mut state, 1, lost, Verdict::Failure, after), None, "too late");
    assert_eq!(breaker.report(&mut state, 1, next, Verdict::Success, after), Some(Transition::Closed));
}

#[test]
fn a_probe_that_a_quota_refuses_goes_to_the_next_call() {
    let breaker = breaker(BreakerSpec::failures(3));
    let (mut state, now) = (opened(&breaker), START + S);
    let refused = ask(&breaker, &mut state, now).unwrap();
    assert_eq!(ask(&breaker, &mut state, now), None);
    breaker.hand_back(&mut state, refused, now);
    let next = ask(&breaker, &mut state, now).unwrap();
    assert_ne!(breaker.report(&mut state, 1, next, Verdict::Success, now), None);
}

#[test]
fn results_of_an_older_epoch_change_nothing() {
    let (breaker, mut state) = (three(), State::default());
    let before = ask(&breaker, &mut state, START).unwrap();
    let mut state = opened(&breaker);
    let probe = ask(&breaker, &mut state, START + S).unwrap();
    for verdict in [Verdict::Success, Verdict::Failure] {
        for _ in 0..9 {
            assert_eq!(breaker.report(&mut state, 1, before, verdict, START + S), None);
        }
    }
    breaker.report(&mut state, 1, probe, Verdict::Failure, START + S);
    assert_eq!(breaker.report(&mut state, 1, probe, Verdict::Success, START + S), None);
    assert!(matches!(state.phase, Phase::Open { .. }));
}

#[test]
fn one_process_does_not_open_it_for_the_others_and_a_lone_one_does_for_itself() {
    let (breaker, mut state) = (three(), State::default());
    breaker.report_calls(&mut state, 1, 0, 10, 0, START);
    assert_eq!(breaker.report_calls(&mut state, 2, 0, 50, 50, START), None);
    let transition = breaker.report_calls(&mut state, 1, 0, 1, 1, START);
    assert!(transition.is_some(), "two have seen it");
    assert!(matches!(opened(&breaker).phase, Phase::Open { .. }));
}

#[test]
fn a_process_counts_towards_the_quorum_for_as_long_as_the_window() {
    let (breaker, late) = (three(), START + 11 * S);
    let mut state = State::default();
    breaker.report_calls(&mut state, 1, 0, 10, 0, START);
    assert!(breaker.report_calls(&mut state, 2, 0, 3, 3, late).is_some(), "the only one heard of since");
    let mut state = State::default();
    breaker.report_calls(&mut state, 1, 0, 1, 1, START);
    breaker.report_calls(&mut state, 1, 0, 1, 0, START + 5 * S);
    assert_eq!(breaker.report_calls(&mut state, 2, 0, 3, 3, late), None, "the other works again");
}

#[test]
fn closed_again_it_knows_nothing_of_what_was_before() {
    let breaker = breaker(BreakerSpec::failures(3));
    let mut state = opened(&breaker);
    assert!(state.epoch >= START, "not used again after the state was forgotten");
    assert_eq!(end(&breaker, &mut state, Verdict::Success, START + S), Some(Transition::Closed));
    let (epoch, now) = (state.epoch, START + S);
    let again = state.clone();
    assert_eq!(breaker.report_calls(&mut state, 1, 0, 9, 9, now), None, "sent before it opened");
    assert_eq!(state, again);
    assert_eq!(breaker.report_calls(&mut state.clone(), 1, epoch, 2, 2, now), None, "two failures since");
    breaker.report_calls(&mut state, 1, epoch, 1, 0, now);
    assert_eq!(breaker.report_calls(&mut state, 2, epoch, 9, 9, now), None, "one process saw any");
}

#[test]
fn however_many_processes_report_the_state_stays_small() {
    let (breaker, mut state) = (breaker(BreakerSpec::failures(u32::MAX)), State::default());
    for process in 0..1_000 {
        breaker.report_calls(&mut state, process, 0, 1, 1, START + process * S / 10);
    }
    assert_eq!((state.processes.len(), state.parts.len() as u64), (MOST_PROCESSES, PARTS));
}

#[test]
fn an_operator_holds_it_until_it_is_as_new() {
    let breaker = three();
    let mut state = opened(&breaker);
    breaker.force(&mut state, Some(Forced::Closed), START);
    for _ in 0..9 {
        assert_eq!(end(&breaker, &mut state, Verdict::Failure, START), None);
    }
    breaker.force(&mut state, Some(Forced::Open), START);
    assert_eq!(breaker.ask(&mut state, START + 99 * S, LEASE), Gate::Refuse { retry_after_us: None });
    assert_eq!(breaker.lifetime_us(&state), LONGEST_FORCED_US);
    breaker.force(&mut state, None, START + 99 * S);
    assert_eq!((state.opened, &state.phase), (0, &Phase::Closed));
}

#[test]
fn a_clock_set_back_makes_no_wait_longer() {
    let breaker = three();
    let mut state = opened(&breaker);
    let back = START - 3_600 * S;
    let gate = breaker.ask(&mut state, back, LEASE);
    assert_eq!(gate, Gate::Refuse { retry_after_us: Some(S) });
    let probe = ask(&breaker, &mut state, back + S).unwrap();
    assert_ne!(ask(&breaker, &mut state, back + S), None);
    assert_eq!(ask(&breaker, &mut state, back), None, "both are still out");
    assert!(breaker.report(&mut state, 1, probe, Verdict::Failure, back).is_some());
}

#[derive(Debug, Clone)]
enum Step {
    Ask,
    Report(prop::sample::Index, Verdict),
    Lose(prop::sample::Index),
    Pass(u64),
    SetBack(u64),
}

fn verdict() -> impl Strategy<Value = Verdict> {
    prop::sample::select(vec![Verdict::Success, Verdict::Failure, Verdict::Answered, Verdict::Neutral])
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Ask),
        4 => (any::<prop::sample::Index>(), verdict()).prop_map(|(which, verdict)| Step::Report(which, verdict)),
        1 => any::<prop::sample::Index>().prop_map(Step::Lose),
        2 => (0..S).prop_map(Step::Pass),
        1 => (0..20 * S).prop_map(Step::SetBack),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_there_are_no_more_probes_than_declared_and_it_closes_again(
        half_open in 1..5_u32, steps in prop::collection::vec(step(), 1..300),
    ) {
        let breaker = breaker(BreakerSpec::failures(3).half_open(half_open));
        let (mut state, mut now_us, mut out) = (State::default(), START, Vec::new());
        for step in steps {
            let epoch = state.epoch;
            match step {
                Step::Ask => {
                    let refuses = matches!(state.phase, Phase::Open { until_us } if until_us > now_us);
                    if let Some(ticket) = ask(&breaker, &mut state, now_us) {
                        prop_assert!(!refuses, "let through while it was open");
                        out.push((ticket, now_us));
                    }
                }
                Step::Report(which, verdict) if !out.is_empty() => {
                    let (ticket, _) = out.swap_remove(which.index(out.len()));
                    let before = state.clone();
                    breaker.report(&mut state, 1, ticket, verdict, now_us);
                    if ticket.epoch != before.epoch {
                        prop_assert_eq!(&state, &before, "a late result");
                    }
                }
                Step::Lose(which) if !out.is_empty() => {
                    out.swap_remove(which.index(out.len()));
                }
                Step::Pass(us) => now_us += us,
                Step::SetBack(us) => {
                    now_us -= us;
                    // What is on its way was sent before.
                    for (_, sent_us) in &mut out {
                        *sent_us -= us;
                    }
                }
                Step::Report(..) | Step::Lose(_) => {}
            }
            state.refresh(&breaker, now_us);
            prop_assert!(state.epoch >= epoch);
            let probes = out.iter().filter(|(ticket, sent_us)| {
                ticket.probe.is_some() && ticket.epoch == state.epoch && sent_us + LEASE > now_us
            });
            prop_assert!(probes.count() <= half_open as usize, "probes at one time");
            prop_assert!(state.parts.len() as u64 <= PARTS + 2);
        }
        // The upstream is back: it closes within the longest wait and the lease of what was lost.
        now_us += LONGEST_OPEN * S + LEASE;
        for _ in 0..half_open {
            if let Some(ticket) = ask(&breaker, &mut state, now_us) {
                breaker.report(&mut state, 1, ticket, Verdict::Success, now_us);
            }
        }
        prop_assert_eq!(state.phase, Phase::Closed);
    }
}
