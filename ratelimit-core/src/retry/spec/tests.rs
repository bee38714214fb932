use super::*;
use crate::retry::RetryKey;

const SPEC: RetrySpec<'static> = RetrySpec::new(3);
const MS: Duration = Duration::from_millis(1);

fn keys(spec: RetrySpec<'_>) -> Vec<RetryKey> {
    spec.faults().into_iter().flatten().map(|fault| fault.key()).collect()
}

fn message(spec: RetrySpec<'_>) -> (String, String) {
    let fault = spec.check().unwrap_err();
    (fault.to_string(), fault.help())
}

#[test]
fn what_is_left_out_has_the_documented_defaults() {
    const RETRY: Result<Retry, RetryFault> = SPEC.check();
    let retry = RETRY.unwrap();
    assert_eq!((retry.base(), retry.max_delay()), (250 * MS, 8_000 * MS));
    assert_eq!((retry.factor(), retry.budget()), (DEFAULT_FACTOR, DEFAULT_BUDGET));
    assert_eq!(retry.max_retry_after(), 60_000 * MS);
    let on = "429, 500, 502..=504, \"connect\", \"timeout\"";
    assert_eq!(retry.to_string(), format!("up to 3 attempts on {on}"));
}

#[test]
fn one_of_base_and_max_delay_is_enough_whatever_the_default_of_the_other() {
    let retry = SPEC.base(10_000 * MS).check().unwrap();
    assert_eq!((retry.base(), retry.max_delay()), (10_000 * MS, 10_000 * MS));
    let retry = SPEC.max_delay(100 * MS).check().unwrap();
    assert_eq!((retry.base(), retry.max_delay()), (100 * MS, 100 * MS));
    assert_eq!(keys(SPEC.base(2 * MS).max_delay(MS)), [RetryKey::MaxDelay]);
    assert_eq!(keys(SPEC.base(MS).max_delay(MS)), []);
}

#[test]
fn each_wrong_number_is_found_in_its_own_key_and_all_at_once() {
    let zero = Duration::ZERO;
    let wrong = RetrySpec::new(0).base(zero).factor(Ratio::from_per_mille(999)).max_delay(zero);
    let wrong = wrong.on(&[]).max_retry_after(zero).budget(Ratio::from_per_mille(0));
    assert_eq!(
        keys(wrong),
        [
            RetryKey::MaxAttempts,
            RetryKey::Base,
            RetryKey::Factor,
            RetryKey::MaxDelay,
            RetryKey::On,
            RetryKey::MaxRetryAfter,
            RetryKey::Budget
        ]
    );
    assert_eq!(wrong.check(), Err(RetryFault::AttemptsZero));
    assert_eq!(keys(SPEC.factor(Ratio::ONE).budget(Ratio::ONE)), []);
}

#[test]
fn the_shortest_wait_is_shorter_than_the_longest_first_one() {
    let of = |spec: RetrySpec<'static>| {
        spec.check().map(|retry| [retry.min_delay(), retry.base(), retry.max_delay()])
    };
    assert_eq!(of(SPEC), Ok([Duration::ZERO, 250 * MS, 8_000 * MS]));
    assert_eq!(of(SPEC.min_delay(100 * MS)), Ok([100 * MS, 250 * MS, 8_000 * MS]));
    assert_eq!(of(SPEC.min_delay(500 * MS)), Ok([500 * MS, 1_000 * MS, 8_000 * MS]));
    assert_eq!(of(SPEC.min_delay(5_000 * MS)), Ok([5_000 * MS, 10_000 * MS, 10_000 * MS]));
    assert_eq!(of(SPEC.min_delay(400 * MS).max_delay(500 * MS)), Ok([400 * MS, 500 * MS, 500 * MS]));
    assert_eq!(keys(SPEC.min_delay(MS).base(MS)), [RetryKey::MinDelay]);
    assert_eq!(keys(SPEC.min_delay(2 * MS).max_delay(MS)), [RetryKey::MinDelay]);
    assert_eq!(keys(SPEC.min_delay(MS).base(Duration::ZERO)), [RetryKey::Base]);
    let (message, help) = message(SPEC.min_delay(2 * MS).base(MS));
    assert_eq!(
        message,
        "`min_delay` (2ms) is not shorter than `base` (1ms), the longest wait before the first retry"
    );
    assert_eq!(
        help,
        "lower `min_delay` to less than 1ms, so that the waits of calls that failed together differ"
    );
}

#[test]
fn one_attempt_is_no_retry() {
    let (message, help) = message(RetrySpec::new(1));
    assert_eq!(message, "`max_attempts` counts the first attempt: 1 means no retry");
    assert_eq!(help, "write 2 or more, or use `#[no_retry]`");
}

#[test]
fn a_budget_in_percent_is_told_as_a_ratio() {
    let (message, help) = message(SPEC.budget(Ratio::from_per_mille(20_000)));
    assert_eq!(message, "`budget` is a ratio between 0.0 and 1.0, not 20.0");
    assert_eq!(help, "write `0.2`");
}

#[test]
fn a_condition_that_cannot_be_meant_is_found_at_its_place() {
    let (connect, server) = (RetryOn::Connect, RetryOn::Statuses { first: 500, last: 599 });
    for (wrong, told) in [
        (RetryOn::Status(200), "`on` lists 200, which is no failure: those are 400 to 599"),
        (RetryOn::Status(600), "`on` lists 600, which is no failure: those are 400 to 599"),
        (
            RetryOn::Statuses { first: 399, last: 410 },
            "`on` lists 399..=410, in which are statuses that are no failure: those are 400 to 599",
        ),
        (RetryOn::Statuses { first: 504, last: 500 }, "`on` lists 504..=500, in which there is no status"),
        (RetryOn::Status(503), "`on` lists 503 again: it is in 500..=599"),
        (RetryOn::Connect, "`on` lists \"connect\" twice"),
    ] {
        let list = [connect, server, wrong];
        let fault = SPEC.on(&list).check().unwrap_err();
        assert_eq!((fault.to_string(), fault.place()), (told.to_owned(), Some(2)));
    }
}

#[test]
fn a_list_means_the_same_in_any_order() {
    let forth = [RetryOn::Status(429), RetryOn::Status(503), RetryOn::Connect];
    let back = [RetryOn::Connect, RetryOn::Status(503), RetryOn::Status(429)];
    assert_eq!(SPEC.on(&forth).check(), SPEC.on(&back).check());
}
