//! Keys: which are taken, what is said of the others, and where they go.

use http::StatusCode;
use ratelimit_tests::{Answer, StrictUpstream};
use sendgrid_client::{Content, Key, KeyError, Mail, Secret, SendGrid};

const KEY: &str = "SG.0123456789abcdefABCDEF.0123456789abcdefABCDEF-_0123456789abcdefABC";

#[test]
fn a_key_is_two_parts_behind_its_name_and_what_is_given_for_one_is_told() {
    for key in [KEY, "SG.a.b", "SG.-_.__--"] {
        Key::new(key).unwrap();
    }
    let hex = "0123456789abcdef0123456789abcdef";
    for (key, wanted) in [
        ("", KeyError::Empty),
        (" ", KeyError::Characters),
        (&format!("{KEY}\n"), KeyError::Characters),
        (&format!(" {KEY}"), KeyError::Characters),
        (&format!("Bearer {KEY}"), KeyError::Characters),
        (&format!("\"{KEY}\""), KeyError::Characters),
        ("SG.a.ü", KeyError::Characters),
        (&format!("AC{hex}"), KeyError::Twilio),
        (&format!("SK{hex}"), KeyError::Twilio),
        (hex, KeyError::Twilio),
        ("sk_live_0123456789abcdef", KeyError::Stripe),
        ("whsec_0123456789abcdef", KeyError::Stripe),
        ("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0123+/==", KeyError::Verification),
        ("0123456789abcdefABCDEF", KeyError::Id),
        ("hello", KeyError::Shape),
        ("sg.a.b", KeyError::Shape),
        ("SG_a_b", KeyError::Shape),
        ("SG.", KeyError::Parts),
        ("SG.a", KeyError::Parts),
        ("SG.a.", KeyError::Parts),
        ("SG..b", KeyError::Parts),
        ("SG.a.b.c", KeyError::Parts),
    ] {
        let fault = Key::new(key).unwrap_err();
        assert_eq!(fault, wanted, "{key}");
        // As a `main` that returns it prints it, and without the key.
        assert!(key.len() < 5 || !format!("{fault:?}").contains(key), "{fault:?}");
        assert!(format!("{fault:?}").contains(&fault.to_string()));
    }
    assert_eq!(Key::from_env("SENDGRID_CLIENT_NO_SUCH_VARIABLE").unwrap_err(), KeyError::Missing);
    // What cargo gives to every test: `0.1.0`.
    assert_eq!(Key::from_env("CARGO_PKG_VERSION").unwrap_err(), KeyError::Shape);
}

#[tokio::test]
async fn a_key_goes_to_sendgrid_and_to_no_other_machine_in_clear_text() {
    let accepting = |_: &_| Answer::new(StatusCode::ACCEPTED);
    let upstream = StrictUpstream::builder().handler(accepting).record_requests(true).start().await.unwrap();
    let with_key = || sendgrid_client::client().auth(Key::new(KEY).unwrap());
    let near = with_key().base_url(format!("{}/v3", upstream.url())).build().unwrap();
    let mail = Mail::new("shop@example.com", "ada@example.com", "Order 7", Content::text("Sent."));
    near.send_mail(&mail, None).await.unwrap();
    let sent = upstream.requests().pop().unwrap().arrival;
    assert_eq!(sent.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    with_key().build().unwrap();
    let refused = with_key().base_url("http://example.com/v3").build().unwrap_err();
    assert!(refused.to_string().contains("clear text"), "{refused}");
    let shown = format!("{:?} {:?} {refused:?}", Key::new(KEY).unwrap(), with_key());
    assert!(!shown.contains("0123456789"), "{shown}");
    // What is no key of SendGrid goes wherever it is said to.
    let other = sendgrid_client::client().auth(Secret::new("any")).base_url("http://example.com/v3");
    other.build().unwrap();
}
