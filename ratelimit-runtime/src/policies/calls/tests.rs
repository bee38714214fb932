//! Files that say how calls are made, and files that say it wrong.

use ratelimit_core::Algorithm;

use super::super::document::{self, Client};
use super::super::fault::FileFault;
use super::super::format::PolicyFormat;
use super::*;

fn read(format: PolicyFormat, text: &str) -> Result<Client, Vec<String>> {
    let node = format.read(text).map_err(|fault| vec![fault.to_string()])?;
    let told = |faults: Vec<FileFault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut document = document::read(&node, text).map_err(told)?;
    Ok(document.clients.remove("shop").unwrap())
}

/// What is wrong with a client of which the second line says `line`.
fn faults(line: &str) -> Vec<String> {
    let text = format!("[clients.shop]\n{line}\n");
    read(PolicyFormat::Toml, &text).map_or_else(|faults| faults, |client| panic!("{line}: {client:?}"))
}

#[test]
fn everything_that_the_attributes_say_can_stand_in_a_file() {
    let toml = r#"
        [clients.shop]
        timeout = { total = "20s", attempt = "5s" }
        on_store_error = { action = "closed", deadline = "50ms" }

        [clients.shop.retry]
        max_attempts = 4
        base = "100ms"
        min_delay = "20ms"
        factor = 1.5
        max_delay = "2s"
        on = [429, "500..=599", "connect"]
        max_retry_after = "10s"
        budget = 0.1

        [clients.shop.circuit_breaker]
        failure_rate = 0.5
        window = "1m"
        min_calls = 20
        open_for = "30s"
        half_open = 2
        slow = "3s"

        [clients.shop.operations.search]
        timeout = "2s"
        retry = false
        circuit_breaker = { failures = 3 }
        on_store_error = "open"
    "#;
    let yaml = r#"
clients:
  shop:
    timeout: { total: 20s, attempt: 5s }
    on_store_error: { action: closed, deadline: 50ms }
    retry: { max_attempts: 4, base: 100ms, min_delay: 20ms, factor: 1.5, max_delay: 2s, on: [429, "500..=599", connect], max_retry_after: 10s, budget: 0.1 }
    circuit_breaker: { failure_rate: 0.5, window: 1m, min_calls: 20, open_for: 30s, half_open: 2, slow: 3s }
    operations:
      search: { timeout: 2s, retry: false, circuit_breaker: { failures: 3 }, on_store_error: open }
"#;
    let client = read(PolicyFormat::Toml, toml).unwrap();
    assert_eq!(read(PolicyFormat::Yaml, yaml).as_ref(), Ok(&client));

    let seconds = Duration::from_secs;
    let on = [RetryOn::Status(429), RetryOn::Statuses { first: 500, last: 599 }, RetryOn::Connect];
    let retry = RetrySpec::new(4).base(Duration::from_millis(100)).factor(Ratio::from_per_mille(1_500));
    let retry =
        retry.min_delay(Duration::from_millis(20)).max_delay(seconds(2)).on(&on).max_retry_after(seconds(10));
    let breaker = BreakerSpec::failure_rate(Ratio::from_per_mille(500)).window(seconds(60)).min_calls(20);
    let breaker = breaker.open_for(seconds(30)).half_open(2).slow(seconds(3));
    let store = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_millis(50));
    let expected = Calls {
        timeouts: Timeouts { total: Some(seconds(20)), attempt: Some(seconds(5)) },
        retry: Said::This(retry.budget(Ratio::from_per_mille(100)).check().unwrap()),
        breaker: Said::This(breaker.check().unwrap()),
        on_store_error: Some(store.check().unwrap()),
    };
    assert_eq!(client.calls, expected);
    let own = Calls {
        timeouts: Timeouts { total: Some(seconds(2)), attempt: None },
        retry: Said::Never,
        breaker: Said::This(BreakerSpec::failures(3).check().unwrap()),
        on_store_error: Some(StoreErrorSpec::new(OnStoreError::Open).check().unwrap()),
    };
    assert_eq!(client.operations.get("search").map(|search| search.calls), Some(own));
}

#[test]
fn each_mistake_is_told_with_its_place_in_the_words_of_the_macros() {
    let mut others = Vec::new();
    for (line, told) in [
        ("retry = { max_attempts = 1 }", "2:26: `max_attempts` counts the first attempt"),
        (
            "retry = { max_attemps = 3 }",
            "2:11: unknown key `max_attemps` of retries; did you mean `max_attempts`?",
        ),
        ("retry = { base = '1s' }", "2:9: retries need `max_attempts`; add `max_attempts = 3`"),
        ("retry = { max_attempts = '3' }", "2:26: `max_attempts` is a number, not a string"),
        ("retry = { max_attempts = 3.5 }", "2:26: `max_attempts` is a whole number"),
        ("retry = { max_attempts = 3, factor = '2' }", "2:38: `factor` is a number, not a string"),
        ("retry = { max_attempts = 3, factor = 0.5 }", "2:38: "),
        ("retry = { max_attempts = 3, budget = -1 }", "2:38: `budget`: "),
        (
            "retry = { max_attempts = 3, base = 100 }",
            "2:36: `base` is a duration: a string with a unit; write one such",
        ),
        ("retry = { max_attempts = 3, base = '100' }", "2:36: `base`: "),
        ("retry = { max_attempts = 3, base = '0s' }", "2:36: "),
        ("retry = { max_attempts = 3, on = 429 }", "2:34: `on` is a list, not a number"),
        ("retry = { max_attempts = 3, on = [] }", "2:34: "),
        (
            "retry = { max_attempts = 3, on = [429, 'conect'] }",
            "2:40: unknown condition \"conect\"; did you mean \"connect\"?",
        ),
        (
            "retry = { max_attempts = 3, on = ['429'] }",
            "2:35: unknown condition \"429\"; write 429, without quotes",
        ),
        ("retry = { max_attempts = 3, on = [429, 200] }", "2:40: "),
        ("retry = { max_attempts = 3, on = [429, 429] }", "2:40: "),
        ("retry = { max_attempts = 3, on = [-1] }", "2:35: -1 is no status"),
        (
            "retry = { max_attempts = 3, on = [true] }",
            "2:35: a condition is a status or a name, not a boolean",
        ),
        ("retry = 3", "2:9: `retry` is a table, or `false`, not a number"),
        ("retry = true", "2:9: `retry` is a table, or `false`, not a boolean"),
        ("circuit_breaker = {}", "2:19: "),
        ("circuit_breaker = { failures = 0 }", "2:32: "),
        (
            "circuit_breaker = { failure = 5 }",
            "2:21: unknown key `failure` of a circuit breaker; did you mean `failures`?",
        ),
        ("circuit_breaker = { failures = 5, failure_rate = 0.5 }", "2:"),
        ("timeout = 30", "2:11: `timeout` is a table, not a number"),
        ("timeout = '30'", "2:11: `timeout`: "),
        ("timeout = '0s'", "2:11: "),
        ("timeout = { total = '1s', attempt = '2s' }", "2:"),
        ("timeout = { totl = '1s' }", "2:13: unknown key `totl` of `timeout`; did you mean `total`?"),
        ("on_store_error = 'close'", "2:18: unknown `on_store_error` \"close\"; did you mean \"closed\"?"),
        ("on_store_error = { deadline = '1ms' }", "2:18: `on_store_error` needs `action`"),
        ("on_store_error = { action = 'local', deadline = '0s' }", "2:49: "),
        ("on_store_error = 5", "2:18: "),
        ("timeot = '1s'", "2:1: unknown key `timeot` of a client; did you mean `timeout`?"),
        ("operations.search.retry = { max_attempts = 0 }", "2:44: "),
        // The rules between them.
        ("timeout = '1s'\nretry = { max_attempts = 3, max_retry_after = '5s' }", "3:9: "),
        ("timeout = '1s'\nquotas = [{ limit = 1, per = '1s', max_wait = '5s' }]", "2:11: "),
        ("quotas = [{ limit = 2, per = '1h' }]\ncircuit_breaker = { failures = 5, window = '1m' }", "3:19: "),
        ("timeout = '1s'\noperations.x.retry = { max_attempts = 3, max_retry_after = '5s' }", "3:22: "),
    ] {
        let found = faults(line);
        if found.len() != 1 || !found[0].starts_with(told) {
            others.push((line, told, found));
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn all_that_is_wrong_is_told_at_once_in_the_order_of_the_file() {
    let faults = faults(
        "retry = { max_attempts = 1, base = '0s' }\ntimeout = { total = '0s' }\non_store_error = 'never'\n\
         operations.search.circuit_breaker = { failures = 0 }",
    );
    let lines: Vec<_> = faults.iter().map(|fault| fault.split(':').next().unwrap()).collect();
    assert_eq!(lines, ["2", "2", "3", "4", "5"], "{faults:#?}");
}

#[test]
fn what_a_file_does_not_say_is_left_to_others() {
    let text =
        format!("clients: {{shop: {{quotas: [{{limit: 1, per: 1s, algo: {}}}]}}}}", Algorithm::SlidingWindow);
    assert_eq!(read(PolicyFormat::Yaml, &text).unwrap().calls, Calls::default());
}
