//! Forms as Stripe's own libraries write them.
//!
//! `cases.json` has parameters, and the pairs that the packages `stripe` 16.1.0 of `PyPI` (`_encode._api_encode`)
//! and `stripe` 23.1.0 of npm (`queryStringifyRequestData`) both make of them, decoded and sorted. They differ
//! in how they write a space, and in what they make of null, which is therefore in no case.

use serde::Deserialize;
use serde_json::Value;
use stripe_client::StripeClient;
use stripe_client::customers::{CreateCustomer, CustomersClient};
use stripe_client::prelude::*;

#[derive(Deserialize)]
struct Case {
    params: serde_json::Map<String, Value>,
    pairs: Vec<(String, String)>,
}

/// What is sent in the body for `params`.
async fn sent(stripe: &StripeClient, params: &CreateCustomer) -> String {
    let customers = stripe.customers();
    let request =
        CustomersClient::prepare(&customers, async |customers| customers.create_customer(params).await)
            .await
            .unwrap()
            .unwrap();
    String::from_utf8(request.body().map_or_else(Vec::new, |body| body.to_vec())).unwrap()
}

#[tokio::test]
async fn forms_are_those_of_the_official_libraries() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("cases.json")).unwrap();
    assert!(cases.len() >= 40, "{}", cases.len());
    let stripe = stripe_client::client().auth("sk_test_1").build().unwrap();
    for case in cases {
        let params = case.params.iter().fold(CreateCustomer::default(), |params, (name, value)| {
            params.other_field(name.as_str(), value.clone())
        });
        let form = sent(&stripe, &params).await;
        let mut pairs: Vec<(String, String)> = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
        pairs.sort();
        assert_eq!(pairs, case.pairs, "{:?}", case.params);
    }
}

#[tokio::test]
async fn what_is_emptied_is_sent_as_nothing() {
    let stripe = stripe_client::client().auth("sk_test_1").build().unwrap();
    // As `""` is by both libraries: {"address": "", "description": "", "metadata": ""}
    let params = CreateCustomer::default().unset_address().unset_metadata().description("");
    assert_eq!(sent(&stripe, &params).await, "address=&description=&metadata=");
}

#[cfg(feature = "payouts")]
#[tokio::test]
async fn one_value_of_a_map_is_emptied_and_the_others_stay() {
    use stripe_client::balances::{
        BalancesClient, UpdateBalanceSettings, UpdateBalanceSettingsPayments,
        UpdateBalanceSettingsPaymentsPayouts,
    };

    let stripe = stripe_client::client().auth("sk_test_1").build().unwrap();
    let payouts = UpdateBalanceSettingsPaymentsPayouts::new()
        .minimum_balance_by_currency("usd", 1500)
        .minimum_balance_by_currency("eur", 1000)
        .unset_minimum_balance_by_currency_of("eur");
    let params = UpdateBalanceSettings::new().payments(UpdateBalanceSettingsPayments::new().payouts(payouts));
    let balances = stripe.balances();
    let prepared =
        BalancesClient::prepare(&balances, async |balances| balances.update_balance_settings(&params).await)
            .await;
    let request = prepared.unwrap().unwrap();
    let form = form_urlencoded::parse(request.body().unwrap()).into_owned();
    let mut pairs: Vec<(String, String)> = form.collect();
    pairs.sort();
    let name = |currency: &str| format!("payments[payouts][minimum_balance_by_currency][{currency}]");
    assert_eq!(pairs, [(name("eur"), String::new()), (name("usd"), "1500".to_owned())]);
}
