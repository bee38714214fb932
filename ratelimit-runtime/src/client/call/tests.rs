//! How arguments are written, and which are refused.

use std::collections::BTreeMap;

use http::header::CONTENT_TYPE;
use serde::Serialize;

use super::*;
use crate::client::api::Method;

const CARDS: &Operation =
    &Operation::new("card", Method::Get, "/users/{user}/cards/{card}", &["/users/", "/cards/", ""]);

fn call() -> Call {
    Call::new(CARDS)
}

#[test]
fn a_path_value_stays_one_segment() {
    for (value, segment) in [
        ("../admin?x=1#y", "..%2Fadmin%3Fx%3D1%23y"),
        ("{card}", "%7Bcard%7D"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("\r\n", "%0D%0A"),
        ("...", "..."),
    ] {
        let mut call = call();
        call.path("user", &value);
        call.path("card", &7);
        assert_eq!(call.path, format!("/users/{segment}/cards/7"));
        assert_eq!(call.error, None);
    }
}

#[test]
fn a_path_value_that_would_lead_elsewhere_is_refused() {
    for value in ["", ".", ".."] {
        let mut call = call();
        call.path("user", &value);
        call.path("card", &7);
        assert!(call.error.unwrap().to_string().contains("another path"), "{value}");
    }
}

#[test]
fn a_header_with_a_line_break_is_refused_and_none_is_left_out() {
    let mut call = call();
    call.header("X-A", &None::<&str>);
    call.header("X-B", &7);
    assert_eq!((call.headers.len(), call.headers.get("x-b").unwrap().as_bytes()), (1, &b"7"[..]));
    call.header("X-C", "a\r\nX-Evil: 1");
    let error = call.error.unwrap().to_string();
    assert_eq!(error, "the argument `X-C` holds a character that a header must not hold");
}

#[test]
fn a_query_spreads_a_struct_and_nests_it_under_a_name() {
    #[derive(Serialize)]
    struct Range {
        gte: u8,
    }
    let mut call = call();
    call.query("range", Lists::Repeated, &Range { gte: 1 });
    call.query_named("created", Lists::Repeated, &Range { gte: 2 });
    call.query("limit", Lists::Repeated, &Some(3));
    let query: Vec<_> = call.query.iter().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(query, ["gte=1", "created[gte]=2", "limit=3"]);
}

#[test]
fn a_form_of_something_without_fields_is_refused() {
    for bad in [serde_json::json!([1, 2]), serde_json::json!(7)] {
        let mut call = call();
        call.form(Lists::Indexed, &bad);
        assert!(call.error.unwrap().to_string().contains("no names"));
    }
}

#[test]
fn a_rest_keeps_its_slashes_and_nothing_else() {
    const FILES: &Operation = &Operation::new("file", Method::Get, "/files/{*path}", &["/files/", ""]);
    let mut call = Call::new(FILES);
    call.path_rest("path", &"a b/c?d/é");
    assert_eq!((call.path.as_str(), call.error), ("/files/a%20b/c%3Fd/%C3%A9", None));
    for bad in ["", "/a", "a/", "a//b", "a/../b", "."] {
        let mut call = Call::new(FILES);
        call.path_rest("path", &bad);
        assert!(call.error.unwrap().to_string().contains("another path"), "{bad}");
    }
}

#[test]
fn a_map_of_headers_is_sent_and_cannot_be_what_the_transport_sets() {
    let mut call = call();
    call.headers("extra", &BTreeMap::from([("x-a", Some("1")), ("x-b", None)]));
    assert_eq!((call.headers.len(), call.headers["x-a"].as_bytes()), (1, &b"1"[..]));
    for bad in ["Content-Length", "host", "a b", ""] {
        let mut call = self::call();
        call.headers("extra", &BTreeMap::from([(bad, "1")]));
        assert!(call.error.is_some(), "{bad:?}");
    }
    call.headers("extra", "x");
    assert!(call.error.unwrap().to_string().contains("no struct or map"));
}

#[test]
fn a_raw_body_says_what_it_is_unless_the_caller_does() {
    for (given, written) in
        [(None, "text/plain; charset=utf-8"), (Some("application/pdf"), "application/pdf")]
    {
        let mut call = call();
        call.body(given, "x");
        assert_eq!(call.headers[CONTENT_TYPE], written);
    }
    for first in [true, false] {
        let mut call = call();
        if first {
            call.header("Content-Type", "text/csv");
        }
        call.body(None, "a,b");
        if !first {
            call.header("Content-Type", "text/csv");
        }
        let types: Vec<_> = call.headers.get_all(CONTENT_TYPE).iter().collect();
        assert_eq!(types, ["text/csv"]);
    }
    let mut none = call();
    none.body(None, None::<&str>);
    assert!(none.body.is_none() && none.headers.is_empty());
}

#[test]
fn a_call_that_needs_a_key_has_one_and_keeps_it() {
    const KEYED: &Operation =
        &Operation::new("pay", Method::Post, "/pay", &["/pay"]).idempotent("Idempotency-Key");
    let mut call = Call::new(KEYED);
    call.make_idempotency_key();
    let made = call.headers["idempotency-key"].clone();
    assert_eq!(made.len(), 36);
    call.make_idempotency_key();
    assert_eq!(call.again().unwrap().headers["idempotency-key"], made);

    let mut given = Call::new(KEYED);
    given.idempotency_key("Idempotency-Key", &Some("order-7"));
    given.make_idempotency_key();
    assert_eq!(given.headers["idempotency-key"], "order-7");

    let mut empty = Call::new(KEYED);
    empty.idempotency_key("Idempotency-Key", "");
    assert!(empty.error.is_some());
    let mut none = self::call();
    none.make_idempotency_key();
    assert!(none.headers.is_empty());
}

#[test]
fn a_call_with_a_stream_cannot_be_made_again() {
    let mut call = call();
    call.body(None, "x");
    assert!(call.again().is_some());
    call.body(None, Body::stream(crate::client::stream::ByteStream::of_bytes("x")));
    assert!(call.again().is_none());
}
