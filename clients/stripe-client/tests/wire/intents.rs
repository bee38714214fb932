//! Payment intents and customers: what is on the wire, and what comes back.

use http::Method;
use stripe_client::customers::{CreateCustomer, UpdateCustomerAddress};
use stripe_client::payment_intents::{CancelPaymentIntent, ConfirmPaymentIntent, PaymentIntentStatus};
use stripe_client::prelude::*;
use stripe_client::{API_VERSION, StripeErrorKind};

use crate::support::{body, client, create, last_request, named, retrieve, upstream, usd};

#[tokio::test]
async fn an_intent_is_created_retrieved_confirmed_and_no_longer_canceled() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let created = create(&stripe, &usd(2000).customer("cus_1")).await.unwrap();
    assert_eq!((created.amount(), created.currency()), (Some(2000), Some("usd")));
    assert_eq!(created.data().status(), Some(PaymentIntentStatus::RequiresPaymentMethod));
    assert_eq!(created.customer().unwrap().id(), Some("cus_1"));
    assert!(created.request_id().unwrap().starts_with("req_"));
    assert!(!created.rate_limit().is_empty());

    assert_eq!(retrieve(&stripe, created.id()).await.unwrap().data(), created.data());

    let params = ConfirmPaymentIntent::default().payment_method("pm_card_visa");
    let confirmed = stripe.payment_intents().confirm_payment_intent(created.id(), &params).await.unwrap();
    assert_eq!(confirmed.data().status(), Some(PaymentIntentStatus::Succeeded));
    assert!(confirmed.latest_charge().unwrap().id().unwrap().starts_with("ch_"));

    let params = CancelPaymentIntent::default();
    let error = stripe.payment_intents().cancel_payment_intent(created.id(), &params).await.unwrap_err();
    assert_eq!(error.code(), Some("payment_intent_unexpected_state"));
}

#[tokio::test]
async fn an_intent_is_canceled_with_its_reason() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let intent = create(&stripe, &usd(1)).await.unwrap();
    let params = CancelPaymentIntent::default().cancellation_reason("duplicate");
    let canceled = stripe.payment_intents().cancel_payment_intent(intent.id(), &params).await.unwrap();
    assert_eq!(canceled.data().status(), Some(PaymentIntentStatus::Canceled));
    assert_eq!(canceled.cancellation_reason().unwrap().as_str(), "duplicate");
    assert_eq!(body(&last_request(&upstream)), "cancellation_reason=duplicate");
}

#[tokio::test]
async fn a_customer_is_created_and_retrieved() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let address = UpdateCustomerAddress::default().city("Bern");
    let params =
        CreateCustomer::default().email("a@b.c").name("Ada").address(address).metadata("tier", "gold");
    let created = named(&stripe, "customer-1").customers().create_customer(&params).await.unwrap();
    assert_eq!(
        body(&last_request(&upstream)),
        "address%5Bcity%5D=Bern&email=a%40b.c&metadata%5Btier%5D=gold&name=Ada"
    );
    assert_eq!(created.email(), Some("a@b.c"));
    assert_eq!(created.address().unwrap().city(), Some("Bern"));
    assert_eq!(created.metadata().unwrap()["tier"], "gold");
    assert!(created.deleted().is_none());
    assert_eq!(
        stripe.customers().retrieve_customer(created.id(), &[]).await.unwrap().into_data(),
        created.into_data()
    );
}

#[tokio::test]
async fn a_create_sends_a_form_with_brackets_and_every_header() {
    let (_, upstream) = upstream().await;
    let params = usd(1099)
        .excluded_payment_method_types(["affirm", "klarna"])
        .capture_method("manual")
        .confirm(false)
        .metadata("order id", "7 & 8");
    create(&named(&client(&upstream), "order-7"), &params).await.unwrap();
    let request = last_request(&upstream);
    assert_eq!((request.method.clone(), request.path.as_str()), (Method::POST, "/v1/payment_intents"));
    assert_eq!(
        body(&request),
        "amount=1099&capture_method=manual&confirm=false&currency=usd&excluded_payment_method_types%5B0%5D=affirm\
         &excluded_payment_method_types%5B1%5D=klarna&metadata%5Border+id%5D=7+%26+8"
    );
    for (name, value) in [
        ("content-type", "application/x-www-form-urlencoded"),
        ("authorization", "Bearer sk_test_0123456789abcdef"),
        ("stripe-version", API_VERSION),
        ("idempotency-key", "order-7"),
        ("user-agent", concat!("stripe-client/", env!("CARGO_PKG_VERSION"))),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn an_id_that_leads_elsewhere_reaches_no_other_path() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    for (id, path) in [
        ("../customers", "/v1/payment_intents/..%2Fcustomers"),
        ("pi_1/cancel?x=1#y", "/v1/payment_intents/pi_1%2Fcancel%3Fx%3D1%23y"),
        ("%2e%2e", "/v1/payment_intents/%252e%252e"),
    ] {
        let error = retrieve(&stripe, id).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (StripeErrorKind::InvalidRequest, Some("resource_missing")));
        assert_eq!(last_request(&upstream).path, path);
    }
    let sent = upstream.stats().asked;
    for id in ["", ".", ".."] {
        let error = retrieve(&stripe, id).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (StripeErrorKind::Client, None), "{id}");
    }
    assert_eq!(upstream.stats().asked, sent);
}
