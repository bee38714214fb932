//! Lists, page by page and as streams.

use stripe_client::Stripe;
use stripe_client::payment_intents::{
    ListPaymentIntentsCreatedValue, ListPaymentIntentsQuery, PaymentIntent,
};
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::Stream;

use crate::support::{client, create, last_request, upstream, usd};

#[tokio::test]
async fn intents_are_listed_a_page_at_a_time() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    for amount in 1..=3 {
        create(&stripe, &usd(amount)).await.unwrap();
    }
    let first = stripe
        .payment_intents()
        .list_payment_intents(&ListPaymentIntentsQuery::default().limit(2))
        .await
        .unwrap();
    assert_eq!(first.data.iter().map(PaymentIntent::amount).collect::<Vec<_>>(), [Some(3), Some(2)]);
    assert!(first.has_more);
    let next = ListPaymentIntentsQuery::default().limit(2).starting_after(first.data[1].id());
    let second = stripe.payment_intents().list_payment_intents(&next).await.unwrap();
    assert_eq!(second.data.iter().map(PaymentIntent::amount).collect::<Vec<_>>(), [Some(1)]);
    assert!(!second.has_more);
}

#[tokio::test]
async fn a_list_is_asked_for_in_brackets() {
    let (_, upstream) = upstream().await;
    let params = ListPaymentIntentsQuery::default()
        .created(ListPaymentIntentsCreatedValue::default().gte(5))
        .expand(["data.customer"]);
    client(&upstream).payment_intents().list_payment_intents(&params).await.unwrap();
    let request = last_request(&upstream);
    let query: Vec<_> = request.query_pairs().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(query, ["created[gte]=5", "expand[0]=data.customer"]);
    assert!(request.body.is_empty());
}

/// The amounts of all that the stream of `query` has, in its order.
async fn amounts(stripe: &Stripe, query: &ListPaymentIntentsQuery) -> Vec<i64> {
    let pages = stripe.payment_intents();
    let mut stream = std::pin::pin!(pages.list_payment_intents_stream(query));
    let mut amounts = Vec::new();
    while let Some(intent) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        amounts.push(intent.unwrap().amount().unwrap());
    }
    amounts
}

#[tokio::test]
async fn a_list_goes_on_to_its_last_page_or_back_to_its_first() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let mut ids = Vec::new();
    for amount in 1..=6 {
        ids.push(create(&stripe, &usd(amount)).await.unwrap().id().to_owned());
    }
    let by_two = || ListPaymentIntentsQuery::default().limit(2);
    // The newest is the first.
    assert_eq!(amounts(&stripe, &by_two()).await, [6, 5, 4, 3, 2, 1]);
    assert_eq!(amounts(&stripe, &by_two().starting_after(&ids[3])).await, [3, 2, 1]);
    assert_eq!(amounts(&stripe, &by_two().ending_before(&ids[0])).await, [2, 3, 4, 5, 6]);
}
