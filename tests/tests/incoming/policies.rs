//! Which quotas govern a request, and what it takes of them.

use std::sync::Arc;

use ratelimit_runtime::QuotaSpec;
use ratelimit_runtime::incoming::{KeyBy, Policy};

use crate::fastapi::reference;
use crate::{admitted, app, builder, by, header, hourly, number, send, statuses, text};

#[tokio::test]
async fn a_request_can_cost_more_than_another_or_nothing() {
    let cost = |request: &ratelimit_runtime::incoming::IncomingRequest<'_>| match request.path() {
        "/search" => 4,
        "/huge" => 11,
        "/health" => 0,
        _ => 1,
    };
    let layer = builder().key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&[hourly(10)]).cost(cost)));
    assert_eq!(statuses(&app, 3, || by("u1", "/search")).await, [200, 200, 429]);
    assert_eq!(statuses(&app, 3, || by("u1", "/")).await, [200, 200, 429]);
    assert_eq!(admitted(&app, 20, || by("u1", "/health")).await, 20);
    let never = send(&app, by("u2", "/huge")).await;
    assert_eq!((never.status().as_u16(), never.headers().get("retry-after")), (429, None));
}

#[tokio::test]
async fn in_shadow_mode_everything_passes() {
    let app = app(reference().shadow());
    assert_eq!(admitted(&app, 150, || by("u1", "/api/external/x")).await, 150);
    assert_eq!(
        admitted(&app, 1, || http::Request::builder().uri("/").body(axum::body::Body::empty()).unwrap())
            .await,
        1
    );
}

#[tokio::test]
async fn a_policy_can_be_chosen_by_more_than_the_path() {
    let layer = builder()
        .key(KeyBy::header("x-user-id"))
        .policy(Policy::new("all").per_caller(&[hourly(1)]))
        .policy(Policy::new("paying").under("/never").per_caller(&[hourly(3)]))
        .choose(|request| request.headers().contains_key("x-paid").then_some("paying"));
    let app = app(layer);
    let paid = || {
        let mut request = by("u1", "/");
        request.headers_mut().insert("x-paid", "1".parse().unwrap());
        request
    };
    assert_eq!(admitted(&app, 5, paid).await, 3);
    assert_eq!(admitted(&app, 5, || by("u1", "/")).await, 1);
}

/// Says what was told of by events, by the names of policies.
#[derive(Clone, Default)]
struct Told(Arc<std::sync::Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Told {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        struct Text(String);
        impl tracing::field::Visit for Text {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                use std::fmt::Write;
                write!(self.0, "{field}={value:?} ").unwrap();
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().unwrap().push(text.0);
    }
}

#[tokio::test]
async fn a_policy_that_there_is_not_is_told_of_once_and_the_path_decides() {
    use tracing_subscriber::layer::SubscriberExt;

    let told = Told::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(told.clone()));
    let layer = builder()
        .key(KeyBy::header("x-user-id"))
        .policy(Policy::new("all").per_caller(&[hourly(2)]))
        .choose(|_| Some("paying"));
    assert_eq!(statuses(&app(layer), 3, || by("u1", "/")).await, [200, 200, 429]);
    let told = told.0.lock().unwrap();
    let of_it: Vec<_> = told.iter().filter(|text| text.contains("chosen that there is not")).collect();
    assert_eq!(of_it.len(), 1, "{told:#?}");
    assert!(of_it[0].contains("policy=\"paying\" policies=\"all\""), "{of_it:?}");
}

#[tokio::test]
async fn a_server_that_tells_no_peers_is_told_of_once() {
    use tracing_subscriber::layer::SubscriberExt;

    let told = Told::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(told.clone()));
    let app = app(builder().policy(Policy::new("all").per_caller(&[hourly(2)])));
    let nobody = || http::Request::builder().uri("/").body(axum::body::Body::empty()).unwrap();
    assert_eq!(statuses(&app, 3, nobody).await, [500; 3]);
    let told = told.0.lock().unwrap();
    assert_eq!(told.iter().filter(|text| text.contains("no address of its peers:")).count(), 1, "{told:#?}");
}

#[tokio::test]
async fn policies_from_a_file_govern_requests_and_change_while_they_come() {
    let file = |version: u32, limit: u64| {
        let external = format!("under: /api/external, per_caller: [{{limit: {limit}, per: 1h}}]");
        format!(
            "version: {version}\nincoming: {{all: {{per_caller: [{{limit: 1000, per: 1h}}]}}, external: {{{external}}}}}"
        )
    };
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("policies.yml");
    std::fs::write(&path, file(1, 10)).unwrap();
    let policies = ratelimit_runtime::policies::PolicyFile::open(&path).unwrap();
    let layer = || {
        let layer = builder().key(KeyBy::header("x-user-id")).policies(&policies);
        layer.policy(
            Policy::new("external").cost(|request| if request.path().ends_with("/big") { 2 } else { 1 }),
        )
    };
    let limited = app(layer());
    let external = || by("u1", "/api/external/x");
    assert_eq!(admitted(&limited, 5, external).await, 5);
    std::fs::write(&path, file(2, 20)).unwrap();
    assert!(policies.reload().unwrap());
    let response = send(&limited, external()).await;
    assert_eq!(number(response.headers(), "x-ratelimit-limit"), 20);
    assert_eq!(number(response.headers(), "x-ratelimit-remaining"), 9, "half of it was used");
    assert_eq!(admitted(&limited, 10, || by("u1", "/api/external/big")).await, 4, "each costs 2 still");

    // What does not fit to the code is refused, and what ran goes on.
    let code = layer().policy(Policy::new("own").under("/own").per_caller(&[hourly(1)]));
    let with_own = app(code);
    let clash = "version: 3\nincoming: {another: {under: /own, per_caller: [{limit: 1, per: 1h}]}}";
    std::fs::write(&path, clash).unwrap();
    let error = policies.reload().unwrap_err().to_string();
    assert!(error.contains("`own` and `another` are both for /own"), "{error}");
    assert_eq!(admitted(&with_own, 5, || by("u2", "/api/external/x")).await, 5);
    assert_eq!(admitted(&limited, 2, external).await, 1);
}

#[tokio::test]
async fn requests_in_flight_count_until_their_answer_has_been_sent() {
    let layer = builder().key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&[QuotaSpec::in_flight(2)])));
    let one = send(&app, by("u1", "/")).await;
    let other = send(&app, by("u1", "/")).await;
    let refused = send(&app, by("u1", "/")).await;
    assert_eq!((refused.status().as_u16(), header(refused.headers(), "retry-after")), (429, "1"));
    assert_eq!(text(one).await, "served");
    assert_eq!(admitted(&app, 1, || by("u1", "/")).await, 1);
    drop(other);
}

#[test]
fn a_layer_that_makes_no_sense_says_all_that_is_wrong() {
    let layer = builder()
        .key(KeyBy::x_forwarded_for(&["everybody"]))
        .policy(Policy::new("all").per_caller(&[hourly(0)]))
        .policy(Policy::new("all"))
        .policy(Policy::new("others").under("api"))
        .policy(Policy::new("shop").under("/shop"))
        .policy(Policy::new("shop-again").under("/shop/"))
        .policy(Policy::new("one-user").under("/users/{id}"));
    let error = layer.build().unwrap_err();
    assert_eq!(error.faults().len(), 6, "{error}");
    assert!(error.to_string().contains("`shop` and `shop-again` are both for /shop/"), "{error}");
    assert!(
        error.to_string().contains("policy `one-user`: `{id}` in `/users/{id}` stands for itself"),
        "{error}"
    );
}
