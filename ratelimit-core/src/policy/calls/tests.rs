use super::*;
use crate::{BreakerSpec, QuotaSpec, Ratio, RetrySpec, Scope};

const SECOND: Duration = Duration::from_secs(1);

fn waits(max_attempts: u32, base: Duration, total: Duration) -> Option<(String, String)> {
    let retry = RetrySpec::new(max_attempts).base(base).check().unwrap();
    waits_fault(&retry, total).map(|fault| (fault.to_string(), fault.help()))
}

#[test]
fn waits_that_the_deadline_cannot_hold_are_added_up() {
    let (message, help) = waits(5, SECOND, 2 * SECOND).unwrap();
    assert_eq!(
        message,
        "without jitter the waits alone need 1s + 2s + 4s + 8s = 15s, but the deadline is 2s: attempts 3 to 5 can never start"
    );
    assert_eq!(help, "use `max_attempts = 2`, a shorter `base`, or a `#[timeout]` longer than 15s");
    let (message, help) = waits(2, SECOND, SECOND).unwrap();
    assert_eq!(
        message,
        "without jitter the waits alone need 1s, but the deadline is 1s: attempt 2 can never start"
    );
    assert_eq!(help, "use a shorter `base`, or a `#[timeout]` longer than 1s");
}

#[test]
fn waits_that_end_before_the_deadline_are_no_fault() {
    assert_eq!(waits(5, SECOND, 15 * SECOND + Duration::from_micros(1)), None);
    assert!(waits(5, SECOND, 15 * SECOND).is_some());
    assert_eq!(waits(5, SECOND, Duration::ZERO), None, "no time at all is a fault of its own");
}

#[test]
fn any_number_of_waits_is_added_up_at_once_and_told_in_short() {
    let (message, _) = waits(u32::MAX, SECOND, 100 * SECOND).unwrap();
    let told = "need 1s + 2s + 4s + 8s + 8s + 8s + .. = ";
    assert!(message.contains(told) && message.contains("attempts 16 to 4294967295"), "{message}");
    // 1 + 2 + 4 and eleven times 8 are 95.
    assert_eq!(waits(15, SECOND, 100 * SECOND), None);
}

#[test]
fn the_first_attempt_that_does_not_begin_is_the_same_however_it_is_counted() {
    let retry = RetrySpec::new(40).base(SECOND).check().unwrap();
    for seconds in 1..330 {
        let mut begins = Duration::ZERO;
        let first = (2..=40).find(|attempt| {
            begins += retry.longest_delay(attempt - 1);
            begins >= Duration::from_secs(seconds)
        });
        let found = match waits_fault(&retry, Duration::from_secs(seconds)) {
            Some(CallFault::WaitsPastDeadline { first, sum, .. }) => {
                assert_eq!(sum, Duration::from_secs(7 + 36 * 8));
                Some(first)
            }
            _ => None,
        };
        assert_eq!(found, first, "{seconds} s");
    }
}

#[test]
fn only_waits_that_were_written_are_compared_with_the_deadline() {
    let short = 2 * SECOND;
    assert_eq!(max_wait_fault(None, short), None, "the default is cut to the deadline");
    let fault = max_wait_fault(Some(5 * SECOND), short).unwrap();
    assert_eq!(fault.to_string(), "the deadline (2s) ends before the wait that `max_wait` allows (5s)");
    assert_eq!(max_wait_fault(Some(2 * SECOND), short), None);
    let retry = RetrySpec::new(3);
    assert_eq!(retry_after_fault(&retry.check().unwrap(), short), None);
    let fault = retry_after_fault(&retry.max_retry_after(5 * SECOND).check().unwrap(), short).unwrap();
    assert_eq!(fault.key(), CallKey::Retry(RetryKey::MaxRetryAfter));
}

#[test]
fn a_post_without_a_key_is_not_retried_on_what_may_have_acted() {
    let spec = RetrySpec::new(3);
    let fault = repeat_fault(&spec.check().unwrap(), "POST", Repeat::Once).unwrap();
    assert_eq!(fault.to_string(), "retrying a POST can run it twice: on 500 the upstream may have acted");
    assert_eq!(
        fault.help(),
        "write `idempotent = \"Idempotency-Key\"` on the `post`, or `on = [429, \"connect\"]`: neither was acted on"
    );
    assert_eq!(repeat_fault(&spec.check().unwrap(), "POST", Repeat::Keyed), None);
    let harmless = spec.on(&[RetryOn::Connect, RetryOn::Status(429)]).check().unwrap();
    assert_eq!(repeat_fault(&harmless, "POST", Repeat::Once), None);
    let range = spec.on(&[RetryOn::Statuses { first: 428, last: 429 }]).check().unwrap();
    assert!(repeat_fault(&range, "POST", Repeat::Once).is_some());
}

#[test]
fn a_breaker_that_waits_for_more_calls_than_the_quotas_admit_never_opens() {
    let slow = QuotaSpec::new(1, 10 * SECOND).check().unwrap();
    let half = BreakerSpec::failure_rate(Ratio::from_per_mille(500)).check().unwrap();
    let fault = breaker_fault(&half, &[slow]).unwrap();
    assert_eq!(
        fault.to_string(),
        "the breaker can never open: 20 calls are needed, but the quotas admit at most 7 in 1m"
    );
    assert_eq!(fault.help(), "use `min_calls = 7` or less, or a longer `window`");
    assert_eq!(fault.key(), CallKey::Breaker(BreakerKey::MinCalls));
    let failures = |count: u32| BreakerSpec::failures(count).check().unwrap();
    assert_eq!(breaker_fault(&failures(7), &[slow]), None);
    assert!(breaker_fault(&failures(8), &[slow]).is_some());
    let user = QuotaSpec::new(1, 10 * SECOND).scope(Scope::User).check().unwrap();
    assert_eq!(breaker_fault(&half, &[user]), None, "there are many users");
    assert_eq!(breaker_fault(&half, &[]), None);
}
