//! Whether it was Stripe that called.

use stripe_client::webhook::{SignatureError, TOLERANCE, WebhookSecrets};

const BODY: &[u8] = br#"{"id":"evt_1"}"#;
const NOW: u64 = 1_700_000_000;

fn secrets(secrets: &[&str]) -> WebhookSecrets {
    WebhookSecrets::new(secrets.iter().copied()).unwrap()
}

#[test]
fn the_signature_is_that_of_the_package_stripe_16_1_0_of_pypi() {
    // WebhookSignature._compute_signature('1700000000.{"id":"evt_1"}', "whsec_test")
    let header = "t=1700000000,v1=c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925";
    assert_eq!(secrets(&["whsec_test"]).sign(NOW, BODY), header);
    // A secret that is longer than a block of SHA-256: "whsec_" and a hundred times "x".
    let long = format!("whsec_{}", "x".repeat(100));
    let header = "t=1700000000,v1=6e5f2201723354497728f5c3fbafee82293959242ecdb148ba22e7c34f36937a";
    assert_eq!(secrets(&[&long]).sign(NOW, BODY), header);
}

#[test]
fn what_was_signed_by_a_secret_is_accepted_while_it_is_young() {
    let secret = secrets(&["whsec_test"]);
    let header = secret.sign(NOW, BODY);
    let verify = |now| secret.verify(&header, BODY, now, TOLERANCE);
    assert_eq!((verify(NOW), verify(NOW + 300), verify(NOW - 300)), (Ok(NOW), Ok(NOW), Ok(NOW)));
    assert_eq!(verify(NOW + 301), Err(SignatureError::Age));
    assert_eq!(verify(NOW - 301), Err(SignatureError::Age));
}

#[test]
fn what_was_signed_otherwise_is_refused() {
    let secret = secrets(&["whsec_test"]);
    let header = secret.sign(NOW, BODY);
    assert_eq!(secret.verify(&header, b"{}", NOW, TOLERANCE), Err(SignatureError::Mismatch));
    assert_eq!(secrets(&["whsec_no"]).verify(&header, BODY, NOW, TOLERANCE), Err(SignatureError::Mismatch));
    let other_time = header.replace("t=1700000000", "t=1700000001");
    assert_eq!(secret.verify(&other_time, BODY, NOW, TOLERANCE), Err(SignatureError::Mismatch));
    let cut = header.get(..header.len() - 1).unwrap();
    assert_eq!(secret.verify(cut, BODY, NOW, TOLERANCE), Err(SignatureError::Mismatch));
}

#[test]
fn while_secrets_change_either_will_do() {
    let (old, new) = (secrets(&["whsec_old"]), secrets(&["whsec_new"]));
    let both = secrets(&["whsec_new", "whsec_old"]);
    assert_eq!(both.verify(&old.sign(NOW, BODY), BODY, NOW, TOLERANCE), Ok(NOW));
    let signed_by_both = both.sign(NOW, BODY);
    assert_eq!(signed_by_both.matches("v1=").count(), 2);
    for one in [&old, &new, &both] {
        assert_eq!(one.verify(&signed_by_both, BODY, NOW, TOLERANCE), Ok(NOW));
    }
}

#[test]
fn a_header_that_is_none_is_refused() {
    let secret = secrets(&["whsec_test"]);
    let signed = secret.sign(NOW, BODY);
    let signature = signed.split_once(',').unwrap().1;
    for (header, wanted) in [
        (String::new(), SignatureError::Timestamp),
        (signature.to_owned(), SignatureError::Timestamp),
        (format!("t=,{signature}"), SignatureError::Timestamp),
        (format!("t=+1700000000,{signature}"), SignatureError::Timestamp),
        (format!("t=99999999999999999999999,{signature}"), SignatureError::Timestamp),
        ("t=1700000000".to_owned(), SignatureError::Unsigned),
        (signed.replace("v1=", "v0="), SignatureError::Unsigned),
        ("t=1700000000,v1=".to_owned(), SignatureError::Mismatch),
    ] {
        assert_eq!(secret.verify(&header, BODY, NOW, TOLERANCE), Err(wanted), "{header}");
    }
}

#[test]
fn an_empty_secret_is_none_and_none_is_shown() {
    assert_eq!(WebhookSecrets::new(Vec::<String>::new()).unwrap_err(), SignatureError::Secret);
    for (secret, wanted) in [
        ("", SignatureError::Secret),
        (" \n", SignatureError::Secret),
        ("whsec_x\n", SignatureError::SecretCharacters),
        (" whsec_x", SignatureError::SecretCharacters),
        ("sk_live_abc", SignatureError::SecretIsKey),
        ("we_123", SignatureError::SecretIsEndpoint),
        ("whsec_", SignatureError::SecretShape),
        ("hunter2", SignatureError::SecretShape),
    ] {
        let error = WebhookSecrets::new(["whsec_x", secret]).unwrap_err();
        assert_eq!(error, wanted, "{secret:?}");
        assert!(error.to_string().contains("`whsec_..`"), "{error}");
    }
    assert!(!format!("{:?}", secrets(&["whsec_test"])).contains("whsec_test"));
}

#[cfg(feature = "events")]
#[test]
fn an_event_is_read_where_stripe_signed_it_and_it_is_one() {
    use stripe_client::events::EventType;
    use stripe_client::webhook::EventError;

    let secret = secrets(&["whsec_test"]);
    let event = |body: &[u8]| secret.event(&secret.sign(NOW, body), body, NOW, TOLERANCE);
    let body = br#"{"id":"evt_1","type":"charge.dispute.closed","data":{"object":{"id":"dp_1"}},"new":[1]}"#;
    let closed = event(body).unwrap();
    assert_eq!((closed.id(), closed.r#type()), ("evt_1", Some(EventType::ChargeDisputeClosed)));
    assert_eq!(closed.fields()["data"]["object"]["id"], "dp_1");
    assert!(event(br#"{"id":"evt_1","type":"planet.rises"}"#).unwrap().r#type().is_some());

    // Before 2017 there was no more of the request than its ID.
    let old = event(br#"{"id":"evt_1","created":1,"request":"req_1"}"#).unwrap();
    assert_eq!(old.request().unwrap().id(), Some("req_1"));
    assert_eq!(event(br#"{"id":"evt_1","request":null}"#).unwrap().request(), None);

    for thin in [
        &br#"{"id":"evt_1","object":"v2.core.event","created":"2026-10-28T00:00:00.000Z","type":"v1.billing.meter"}"#[..],
        br#"{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter"}"#,
    ] {
        let error = event(thin).unwrap_err();
        assert!(matches!(error, EventError::Thin) && error.to_string().contains("thin event"), "{error}");
    }

    // What is no event is only told of where Stripe signed it.
    for (body, place) in [
        (&b"[]"[..], "object"),
        (br#"{"type":"x"}"#, "id"),
        (br#"{"id":"evt_1","created":"now"}"#, "created"),
    ] {
        let error = event(body).unwrap_err();
        assert!(matches!(error, EventError::Body(_)) && error.to_string().contains(place), "{error}");
        let unsigned = secret.event(&secret.sign(NOW, BODY), body, NOW, TOLERANCE).unwrap_err();
        assert!(matches!(unsigned, EventError::Signature(SignatureError::Mismatch)), "{unsigned}");
    }
}

#[cfg(all(feature = "events", feature = "payments"))]
#[test]
fn what_an_event_is_about_is_read_as_the_type_that_the_caller_names() {
    use stripe_client::events::Event;
    use stripe_client::payment_intents::PaymentIntent;

    let event = |data: &str| serde_json::from_str::<Event>(&format!(r#"{{"id":"evt_1"{data}}}"#)).unwrap();
    let paid = event(r#","data":{"object":{"id":"pi_1","amount":5}}"#);
    assert_eq!(paid.data_object::<PaymentIntent>().unwrap().amount(), Some(5));
    let wrong = event(r#","data":{"object":{"id":"pi_1","amount":"x"}}"#);
    assert!(wrong.data_object::<PaymentIntent>().unwrap_err().to_string().contains("amount"));
    for none in ["", r#","data":{}"#, r#","data":null"#] {
        event(none).data_object::<PaymentIntent>().unwrap_err();
    }
}
