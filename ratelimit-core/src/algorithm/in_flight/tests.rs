use super::*;

const NOW: u64 = 1_700_000_000_000_000;
const LEASE: u64 = 10_000_000;

fn places(max: u64, process: u64) -> InFlight {
    InFlight::new(max, 0).held_by(Holder { process, lease_us: LEASE })
}

/// Asks for one call, and waits where there is no place.
fn ask(limit: &InFlight, state: State, now_us: u64) -> (State, bool) {
    let state = limit.refresh(Some(state), now_us);
    if limit.fits(&state, now_us, 1, 1) == 1 {
        return (limit.charge(state, now_us, Charge::one(1, 0)).0, true);
    }
    (limit.line_up(state, now_us), false)
}

fn leave(limit: &InFlight, state: State, now_us: u64) -> State {
    let receipt = Receipt { process: limit.holder.process, places: 1 };
    limit.give_back(limit.refresh(Some(state), now_us), now_us, receipt).0
}

#[test]
fn no_more_than_the_limit_are_in_flight() {
    let (a, b) = (places(3, 1), places(3, 2));
    let state = a.refresh(None, NOW);
    assert_eq!(a.fits(&state, NOW, 1, 5), 3);
    let (state, _) = a.charge(state, NOW, Charge { cost: 1, calls: 2, wait_us: 0 });
    assert_eq!((b.fits(&state, NOW, 1, 5), b.standing(&state, NOW).remaining), (1, 1));
    let (state, granted) = ask(&b, state, NOW);
    assert!(granted && b.fits(&state, NOW, 1, 1) == 0);
    assert_eq!(b.fits(&leave(&a, state, NOW), NOW, 1, 5), 1);
}

#[test]
fn the_places_of_a_process_that_died_are_free_when_its_lease_is_over() {
    let (dead, other) = (places(2, 1), places(2, 2));
    let (state, _) = dead.charge(dead.refresh(None, NOW), NOW, Charge { cost: 1, calls: 2, wait_us: 0 });
    assert_eq!(dead.lifetime(&state, NOW), LEASE);
    let before = other.refresh(Some(state.clone()), NOW + LEASE - 1);
    assert_eq!(other.fits(&before, 0, 1, 2), 0);
    let after = other.refresh(Some(state), NOW + LEASE);
    assert_eq!((other.fits(&after, 0, 1, 2), after.processes.len()), (2, 0));
}

#[test]
fn a_lease_that_is_renewed_holds_and_one_that_lapsed_is_told_again() {
    let (alive, other) = (places(1, 1), places(1, 2));
    let (state, _) = alive.charge(alive.refresh(None, NOW), NOW, Charge::one(1, 0));
    let state = alive.renew(state, NOW + LEASE - 1, 1, true);
    let state = other.refresh(Some(state), NOW + 2 * LEASE - 2);
    assert_eq!(other.fits(&state, 0, 1, 1), 0);
    let lapsed = alive.refresh(Some(state), NOW + 9 * LEASE);
    let told = alive.renew(lapsed, NOW + 9 * LEASE, 1, false);
    assert_eq!(other.fits(&told, 0, 1, 1), 0, "the call is still in flight");
}

#[test]
fn processes_take_turns() {
    let (a, b) = (places(1, 1), places(1, 2));
    let (mut state, granted) = ask(&a, a.refresh(None, NOW), NOW);
    assert!(granted);
    let mut served = Vec::new();
    for round in 1..=6 {
        let now = NOW + round * 1_000;
        // The one that holds the place asks first each time, and is as greedy as can be.
        let holder = if state.of(1).is_some_and(|process| process.held > 0) { &a } else { &b };
        let other = if holder.holder.process == 1 { &b } else { &a };
        state = ask(other, state, now).0;
        state = ask(holder, state, now + 1).0;
        state = leave(holder, state, now + 2);
        let (next, granted) = ask(holder, state, now + 3);
        assert!(!granted, "the other one was there before");
        let (next, granted) = ask(other, next, now + 4);
        assert!(granted);
        served.push(other.holder.process);
        state = next;
    }
    assert_eq!(served, [2, 1, 2, 1, 2, 1]);
}

#[test]
fn who_has_waited_for_long_asks_again_less_often_and_before_its_turn_is_lost() {
    let (a, b) = (places(1, 1), places(1, 2));
    let (state, _) = ask(&a, a.refresh(None, NOW), NOW);
    assert_eq!(b.wait(&state, NOW, 1, 0), ASK_AGAIN_US);
    let (mut state, _) = ask(&b, state, NOW);
    let mut now = NOW;
    for _ in 0..200 {
        let again = b.wait(&state, now, 1, 0);
        assert!((ASK_AGAIN_US..=ASKING_US / 10).contains(&again));
        now += again;
        state = ask(&b, a.renew(state, now, 1, true), now).0;
        assert_eq!(state.of(2).map(|process| process.waiting_since_us), Some(NOW));
    }
    assert_eq!(b.wait(&state, now, 1, 0), ASK_AGAIN_AT_LAST_US);
}

#[test]
fn a_process_that_asks_no_more_loses_its_turn_and_one_that_says_so_at_once() {
    let (a, b, c) = (places(1, 1), places(1, 2), places(1, 3));
    let (state, _) = ask(&a, a.refresh(None, NOW), NOW);
    let (state, _) = ask(&b, state, NOW + 1);
    let state = leave(&a, state, NOW + 2);
    assert_eq!(c.fits(&c.refresh(Some(state.clone()), NOW + ASKING_US), 0, 1, 1), 0);
    assert_eq!(c.fits(&c.refresh(Some(state.clone()), NOW + 1 + ASKING_US), 0, 1, 1), 1);
    let (gone, changed) = b.give_back(state, NOW + 3, Receipt { process: 2, places: 0 });
    assert!(changed && gone.processes.is_empty());
}

#[test]
fn a_clock_that_was_set_back_does_not_make_a_lease_longer() {
    let (dead, other) = (places(1, 1), places(1, 2));
    let (state, _) = dead.charge(dead.refresh(None, NOW), NOW, Charge::one(1, 0));
    let earlier = NOW - 3_600_000_000;
    assert!(InFlight::is_ahead(&state, earlier));
    let state = other.refresh(Some(state), earlier);
    assert_eq!(other.fits(&state, 0, 1, 1), 0);
    assert_eq!(other.fits(&other.refresh(Some(state), earlier + LEASE), 0, 1, 1), 1);
}

#[test]
fn a_newer_limit_holds_for_an_older_process() {
    let (old, new) = (InFlight::new(5, 1), InFlight::new(2, 2));
    let (state, _) = new.charge(new.refresh(None, NOW), NOW, Charge::one(1, 0));
    let state = old.refresh(Some(state), NOW);
    assert_eq!((old.fits(&state, NOW, 1, 5), state.max), (1, 2));
}

/// The same by the book: every place by itself, and the processes that wait in a row.
#[derive(Default)]
struct ByTheBook {
    /// Who holds each place, and until when.
    places: Vec<(u64, u64)>,
    /// Who waits, and until when it keeps its turn.
    row: Vec<(u64, u64)>,
}

impl ByTheBook {
    fn pass(&mut self, now_us: u64) {
        self.places.retain(|(_, until_us)| *until_us > now_us);
        self.row.retain(|(_, until_us)| *until_us > now_us);
    }

    fn ask(&mut self, max: usize, process: u64, calls: usize, now_us: u64) -> usize {
        let ahead = self.row.iter().take_while(|(other, _)| *other != process).count();
        let free = max.saturating_sub(self.places.len()).saturating_sub(ahead).min(calls);
        if free > 0 {
            self.renew(process, now_us);
            self.places.extend((0..free).map(|_| (process, now_us + LEASE)));
            self.row.retain(|(other, _)| *other != process);
        }
        if free < calls {
            match self.row.iter_mut().find(|(other, _)| *other == process) {
                Some((_, until_us)) => *until_us = now_us + ASKING_US,
                None => self.row.push((process, now_us + ASKING_US)),
            }
        }
        free
    }

    fn renew(&mut self, process: u64, now_us: u64) {
        for (_, until_us) in self.places.iter_mut().filter(|(holder, _)| *holder == process) {
            *until_us = now_us + LEASE;
        }
    }

    fn leave(&mut self, process: u64) {
        if let Some(place) = self.places.iter().position(|(holder, _)| *holder == process) {
            self.places.swap_remove(place);
        }
    }
}

proptest::proptest! {
    #[test]
    fn it_counts_as_one_would_by_the_book(
        max in 1_usize..6,
        steps in proptest::collection::vec((1_u64..4, 0_u8..10, 1_usize..4, 1_u64..4_000_000), 1..200),
    ) {
        let (mut state, mut book, mut now) = (places(max as u64, 1).refresh(None, NOW), ByTheBook::default(), NOW);
        for (process, step, calls, pause) in steps {
            // Never two at one instant: these would be in the order of their processes, and not as they came.
            now += (pause / if step.is_multiple_of(2) { 1_000 } else { 1 }).max(1);
            let (limit, asked) = (places(max as u64, process), calls as u64);
            book.pass(now);
            state = limit.refresh(Some(state), now);
            match step {
                0..=5 => {
                    let fits = limit.fits(&state, now, 1, asked);
                    state = limit.charge(state, now, Charge { cost: 1, calls: fits, wait_us: 0 }).0;
                    if fits < asked {
                        state = limit.line_up(state, now);
                    }
                    let expected = book.ask(max, process, calls, now);
                    proptest::prop_assert_eq!(fits, expected as u64);
                }
                6..=8 => {
                    state = leave(&limit, state, now);
                    book.leave(process);
                }
                _ => {
                    if state.of(process).is_some_and(|own| own.held > 0) {
                        state = limit.renew(state, now, 0, false);
                        book.renew(process, now);
                    }
                }
            }
            let free = (max - book.places.len()) as u64;
            proptest::prop_assert_eq!(limit.standing(&state, now).remaining, free);
        }
    }
}
