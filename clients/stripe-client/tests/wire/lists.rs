//! Lists, page by page and as streams.

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use serde_json::json;
use stripe_client::Stripe;
use stripe_client::customers::SearchCustomersQuery;
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
    let mut stream = std::pin::pin!(stripe.payment_intents().list_payment_intents_stream(query));
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

#[tokio::test]
async fn a_search_goes_on_by_the_page_that_is_named_until_there_is_none() {
    let pages = |arrival: &Arrival| {
        let page = arrival.query_pairs().find(|(name, _)| name == "page").map(|(_, page)| page.into_owned());
        let page = match page.as_deref() {
            None => json!({"data": [{"id": "cus_1"}, {"id": "cus_2"}], "has_more": true, "next_page": "p 2"}),
            // Nothing of what was found there is still to be seen, and there is more.
            Some("p 2") => json!({"data": [], "has_more": true, "next_page": "p3"}),
            Some("p3") => json!({"data": [{"id": "cus_3"}], "has_more": false, "next_page": null}),
            Some(_) => return Answer::new(StatusCode::NOT_FOUND),
        };
        Answer::json(StatusCode::OK, &page)
    };
    let upstream = StrictUpstream::builder().handler(pages).record_requests(true).start().await.unwrap();
    let query = SearchCustomersQuery::new("name:'Ada & Co'").limit(2);
    let mut found = std::pin::pin!(client(&upstream).customers().search_customers_stream(&query));
    let mut ids = Vec::new();
    while let Some(customer) = std::future::poll_fn(|context| found.as_mut().poll_next(context)).await {
        ids.push(customer.unwrap().id().to_owned());
    }
    assert_eq!(ids, ["cus_1", "cus_2", "cus_3"]);
    let asked: Vec<String> = upstream
        .requests()
        .iter()
        .map(|request| {
            let pairs = request.arrival.query_pairs().map(|(name, value)| format!("{name}={value}"));
            format!("{}?{}", request.arrival.path, pairs.collect::<Vec<_>>().join("&"))
        })
        .collect();
    let first = "/v1/customers/search?limit=2&query=name:'Ada & Co'";
    assert_eq!(asked, [first.to_owned(), format!("{first}&page=p 2"), format!("{first}&page=p3")]);
}
