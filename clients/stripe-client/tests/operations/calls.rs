//! Every operation, called with what is given.
//!
//! Written by `ratelimit-codegen`.

use serde_json::Value;
use stripe_client::ratelimit_runtime::Request;
use stripe_client::{StripeClient, StripeError};

use super::given::Given;

/// What a call comes to.
pub(super) type Prepared = Result<Option<Request>, StripeError>;

/// The request that the operation `key` sends; none where it is not there.
pub(super) async fn prepare(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    let modules: &[&str] = &[
        "payment_intents",
        "setup_intents",
        "payment_methods",
        "charges",
        "mandates",
        "confirmation_tokens",
        "customers",
        "customer_balances",
        "customer_payment_sources",
        "customer_sessions",
        "tax_ids",
        "products",
        "prices",
        "plans",
        "coupons",
        "promotion_codes",
        "tax_rates",
        "shipping_rates",
        "subscriptions",
        "subscription_items",
        "subscription_schedules",
        "invoices",
        "invoice_items",
        "invoice_line_items",
        "invoice_payments",
        "checkout_sessions",
        "refunds",
        "disputes",
        "payouts",
        "balances",
        "balance_transactions",
        "events",
        "webhook_endpoints",
        "payment_links",
        "payment_method_configurations",
        "payment_records",
        "quotes",
        "credit_notes",
        "invoice_rendering_templates",
        "billing_meters",
        "billing_credits",
        "billing_alerts",
        "billing_portal",
        "accounts",
        "account_links",
        "account_sessions",
        "application_fees",
        "transfers",
        "country_specs",
        "topups",
        "files",
        "file_links",
        "apple_pay_domains",
        "ephemeral_keys",
        "exchange_rates",
        "reviews",
        "radar",
        "sources",
        "tokens",
        "apps",
        "climate",
        "entitlements",
        "financial_connections",
        "forwarding",
        "identity",
        "issuing_authorizations",
        "issuing_cards",
        "issuing_cardholders",
        "issuing_disputes",
        "issuing_tokens",
        "issuing_transactions",
        "product_catalog",
        "reporting",
        "sigma",
        "tax",
        "terminal",
        "three_d_secure",
        "treasury_accounts",
        "treasury_transfers",
        "treasury_received",
        "treasury_transactions",
        "test_clocks",
        "test_payments",
        "test_issuing",
        "test_terminal",
        "test_treasury",
    ];
    for module in modules {
        let found = match *module {
            "payment_intents" => Box::pin(prepare_payment_intents(client, key, given)).await,
            "setup_intents" => Box::pin(prepare_setup_intents(client, key, given)).await,
            "payment_methods" => Box::pin(prepare_payment_methods(client, key, given)).await,
            "charges" => Box::pin(prepare_charges(client, key, given)).await,
            "mandates" => Box::pin(prepare_mandates(client, key, given)).await,
            "confirmation_tokens" => Box::pin(prepare_confirmation_tokens(client, key, given)).await,
            "customers" => Box::pin(prepare_customers(client, key, given)).await,
            "customer_balances" => Box::pin(prepare_customer_balances(client, key, given)).await,
            "customer_payment_sources" => {
                Box::pin(prepare_customer_payment_sources(client, key, given)).await
            }
            "customer_sessions" => Box::pin(prepare_customer_sessions(client, key, given)).await,
            "tax_ids" => Box::pin(prepare_tax_ids(client, key, given)).await,
            "products" => Box::pin(prepare_products(client, key, given)).await,
            "prices" => Box::pin(prepare_prices(client, key, given)).await,
            "plans" => Box::pin(prepare_plans(client, key, given)).await,
            "coupons" => Box::pin(prepare_coupons(client, key, given)).await,
            "promotion_codes" => Box::pin(prepare_promotion_codes(client, key, given)).await,
            "tax_rates" => Box::pin(prepare_tax_rates(client, key, given)).await,
            "shipping_rates" => Box::pin(prepare_shipping_rates(client, key, given)).await,
            "subscriptions" => Box::pin(prepare_subscriptions(client, key, given)).await,
            "subscription_items" => Box::pin(prepare_subscription_items(client, key, given)).await,
            "subscription_schedules" => Box::pin(prepare_subscription_schedules(client, key, given)).await,
            "invoices" => Box::pin(prepare_invoices(client, key, given)).await,
            "invoice_items" => Box::pin(prepare_invoice_items(client, key, given)).await,
            "invoice_line_items" => Box::pin(prepare_invoice_line_items(client, key, given)).await,
            "invoice_payments" => Box::pin(prepare_invoice_payments(client, key, given)).await,
            "checkout_sessions" => Box::pin(prepare_checkout_sessions(client, key, given)).await,
            "refunds" => Box::pin(prepare_refunds(client, key, given)).await,
            "disputes" => Box::pin(prepare_disputes(client, key, given)).await,
            "payouts" => Box::pin(prepare_payouts(client, key, given)).await,
            "balances" => Box::pin(prepare_balances(client, key, given)).await,
            "balance_transactions" => Box::pin(prepare_balance_transactions(client, key, given)).await,
            "events" => Box::pin(prepare_events(client, key, given)).await,
            "webhook_endpoints" => Box::pin(prepare_webhook_endpoints(client, key, given)).await,
            "payment_links" => Box::pin(prepare_payment_links(client, key, given)).await,
            "payment_method_configurations" => {
                Box::pin(prepare_payment_method_configurations(client, key, given)).await
            }
            "payment_records" => Box::pin(prepare_payment_records(client, key, given)).await,
            "quotes" => Box::pin(prepare_quotes(client, key, given)).await,
            "credit_notes" => Box::pin(prepare_credit_notes(client, key, given)).await,
            "invoice_rendering_templates" => {
                Box::pin(prepare_invoice_rendering_templates(client, key, given)).await
            }
            "billing_meters" => Box::pin(prepare_billing_meters(client, key, given)).await,
            "billing_credits" => Box::pin(prepare_billing_credits(client, key, given)).await,
            "billing_alerts" => Box::pin(prepare_billing_alerts(client, key, given)).await,
            "billing_portal" => Box::pin(prepare_billing_portal(client, key, given)).await,
            "accounts" => Box::pin(prepare_accounts(client, key, given)).await,
            "account_links" => Box::pin(prepare_account_links(client, key, given)).await,
            "account_sessions" => Box::pin(prepare_account_sessions(client, key, given)).await,
            "application_fees" => Box::pin(prepare_application_fees(client, key, given)).await,
            "transfers" => Box::pin(prepare_transfers(client, key, given)).await,
            "country_specs" => Box::pin(prepare_country_specs(client, key, given)).await,
            "topups" => Box::pin(prepare_topups(client, key, given)).await,
            "files" => Box::pin(prepare_files(client, key, given)).await,
            "file_links" => Box::pin(prepare_file_links(client, key, given)).await,
            "apple_pay_domains" => Box::pin(prepare_apple_pay_domains(client, key, given)).await,
            "ephemeral_keys" => Box::pin(prepare_ephemeral_keys(client, key, given)).await,
            "exchange_rates" => Box::pin(prepare_exchange_rates(client, key, given)).await,
            "reviews" => Box::pin(prepare_reviews(client, key, given)).await,
            "radar" => Box::pin(prepare_radar(client, key, given)).await,
            "sources" => Box::pin(prepare_sources(client, key, given)).await,
            "tokens" => Box::pin(prepare_tokens(client, key, given)).await,
            "apps" => Box::pin(prepare_apps(client, key, given)).await,
            "climate" => Box::pin(prepare_climate(client, key, given)).await,
            "entitlements" => Box::pin(prepare_entitlements(client, key, given)).await,
            "financial_connections" => Box::pin(prepare_financial_connections(client, key, given)).await,
            "forwarding" => Box::pin(prepare_forwarding(client, key, given)).await,
            "identity" => Box::pin(prepare_identity(client, key, given)).await,
            "issuing_authorizations" => Box::pin(prepare_issuing_authorizations(client, key, given)).await,
            "issuing_cards" => Box::pin(prepare_issuing_cards(client, key, given)).await,
            "issuing_cardholders" => Box::pin(prepare_issuing_cardholders(client, key, given)).await,
            "issuing_disputes" => Box::pin(prepare_issuing_disputes(client, key, given)).await,
            "issuing_tokens" => Box::pin(prepare_issuing_tokens(client, key, given)).await,
            "issuing_transactions" => Box::pin(prepare_issuing_transactions(client, key, given)).await,
            "product_catalog" => Box::pin(prepare_product_catalog(client, key, given)).await,
            "reporting" => Box::pin(prepare_reporting(client, key, given)).await,
            "sigma" => Box::pin(prepare_sigma(client, key, given)).await,
            "tax" => Box::pin(prepare_tax(client, key, given)).await,
            "terminal" => Box::pin(prepare_terminal(client, key, given)).await,
            "three_d_secure" => Box::pin(prepare_three_d_secure(client, key, given)).await,
            "treasury_accounts" => Box::pin(prepare_treasury_accounts(client, key, given)).await,
            "treasury_transfers" => Box::pin(prepare_treasury_transfers(client, key, given)).await,
            "treasury_received" => Box::pin(prepare_treasury_received(client, key, given)).await,
            "treasury_transactions" => Box::pin(prepare_treasury_transactions(client, key, given)).await,
            "test_clocks" => Box::pin(prepare_test_clocks(client, key, given)).await,
            "test_payments" => Box::pin(prepare_test_payments(client, key, given)).await,
            "test_issuing" => Box::pin(prepare_test_issuing(client, key, given)).await,
            "test_terminal" => Box::pin(prepare_test_terminal(client, key, given)).await,
            "test_treasury" => Box::pin(prepare_test_treasury(client, key, given)).await,
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The body of an answer to the operation `key`, read and written again; none where it has none.
pub(super) fn reread(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    None.or_else(|| reread_payment_intents(key, body))
        .or_else(|| reread_setup_intents(key, body))
        .or_else(|| reread_payment_methods(key, body))
        .or_else(|| reread_charges(key, body))
        .or_else(|| reread_mandates(key, body))
        .or_else(|| reread_confirmation_tokens(key, body))
        .or_else(|| reread_customers(key, body))
        .or_else(|| reread_customer_balances(key, body))
        .or_else(|| reread_customer_payment_sources(key, body))
        .or_else(|| reread_customer_sessions(key, body))
        .or_else(|| reread_tax_ids(key, body))
        .or_else(|| reread_products(key, body))
        .or_else(|| reread_prices(key, body))
        .or_else(|| reread_plans(key, body))
        .or_else(|| reread_coupons(key, body))
        .or_else(|| reread_promotion_codes(key, body))
        .or_else(|| reread_tax_rates(key, body))
        .or_else(|| reread_shipping_rates(key, body))
        .or_else(|| reread_subscriptions(key, body))
        .or_else(|| reread_subscription_items(key, body))
        .or_else(|| reread_subscription_schedules(key, body))
        .or_else(|| reread_invoices(key, body))
        .or_else(|| reread_invoice_items(key, body))
        .or_else(|| reread_invoice_line_items(key, body))
        .or_else(|| reread_invoice_payments(key, body))
        .or_else(|| reread_checkout_sessions(key, body))
        .or_else(|| reread_refunds(key, body))
        .or_else(|| reread_disputes(key, body))
        .or_else(|| reread_payouts(key, body))
        .or_else(|| reread_balances(key, body))
        .or_else(|| reread_balance_transactions(key, body))
        .or_else(|| reread_events(key, body))
        .or_else(|| reread_webhook_endpoints(key, body))
        .or_else(|| reread_payment_links(key, body))
        .or_else(|| reread_payment_method_configurations(key, body))
        .or_else(|| reread_payment_records(key, body))
        .or_else(|| reread_quotes(key, body))
        .or_else(|| reread_credit_notes(key, body))
        .or_else(|| reread_invoice_rendering_templates(key, body))
        .or_else(|| reread_billing_meters(key, body))
        .or_else(|| reread_billing_credits(key, body))
        .or_else(|| reread_billing_alerts(key, body))
        .or_else(|| reread_billing_portal(key, body))
        .or_else(|| reread_accounts(key, body))
        .or_else(|| reread_account_links(key, body))
        .or_else(|| reread_account_sessions(key, body))
        .or_else(|| reread_application_fees(key, body))
        .or_else(|| reread_transfers(key, body))
        .or_else(|| reread_country_specs(key, body))
        .or_else(|| reread_topups(key, body))
        .or_else(|| reread_files(key, body))
        .or_else(|| reread_file_links(key, body))
        .or_else(|| reread_apple_pay_domains(key, body))
        .or_else(|| reread_ephemeral_keys(key, body))
        .or_else(|| reread_exchange_rates(key, body))
        .or_else(|| reread_reviews(key, body))
        .or_else(|| reread_radar(key, body))
        .or_else(|| reread_sources(key, body))
        .or_else(|| reread_tokens(key, body))
        .or_else(|| reread_apps(key, body))
        .or_else(|| reread_climate(key, body))
        .or_else(|| reread_entitlements(key, body))
        .or_else(|| reread_financial_connections(key, body))
        .or_else(|| reread_forwarding(key, body))
        .or_else(|| reread_identity(key, body))
        .or_else(|| reread_issuing_authorizations(key, body))
        .or_else(|| reread_issuing_cards(key, body))
        .or_else(|| reread_issuing_cardholders(key, body))
        .or_else(|| reread_issuing_disputes(key, body))
        .or_else(|| reread_issuing_tokens(key, body))
        .or_else(|| reread_issuing_transactions(key, body))
        .or_else(|| reread_product_catalog(key, body))
        .or_else(|| reread_reporting(key, body))
        .or_else(|| reread_sigma(key, body))
        .or_else(|| reread_tax(key, body))
        .or_else(|| reread_terminal(key, body))
        .or_else(|| reread_three_d_secure(key, body))
        .or_else(|| reread_treasury_accounts(key, body))
        .or_else(|| reread_treasury_transfers(key, body))
        .or_else(|| reread_treasury_received(key, body))
        .or_else(|| reread_treasury_transactions(key, body))
        .or_else(|| reread_test_clocks(key, body))
        .or_else(|| reread_test_payments(key, body))
        .or_else(|| reread_test_issuing(key, body))
        .or_else(|| reread_test_terminal(key, body))
        .or_else(|| reread_test_treasury(key, body))
}

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(body: &Value) -> serde_json::Result<Value> {
    let read: T = serde_json::from_value(body.clone())?;
    serde_json::to_value(read)
}

async fn prepare_payment_intents(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_intents::*;
    let client = client.payment_intents();
    Some(match key {
        "stripe.current.json list_payment_intent_amount_details_line_items" => {
            let intent = given.path::<String>("intent");
            let query = given.query::<ListPaymentIntentAmountDetailsLineItemsQuery>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.list_payment_intent_amount_details_line_items(&intent, &query).await
            })
            .await
        }
        "stripe.current.json list_payment_intents" => {
            let query = given.query::<ListPaymentIntentsQuery>();
            PaymentIntentsClient::prepare(&client, async |client| client.list_payment_intents(&query).await)
                .await
        }
        "stripe.current.json create_payment_intent" => {
            let body = given.body::<CreatePaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| client.create_payment_intent(&body).await)
                .await
        }
        "stripe.current.json retrieve_payment_intent" => {
            let intent = given.path::<String>("intent");
            let query = given.query::<RetrievePaymentIntentQuery>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.retrieve_payment_intent(&intent, &query).await
            })
            .await
        }
        "stripe.current.json update_payment_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<UpdatePaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.update_payment_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json search_payment_intents" => {
            let query = given.query::<SearchPaymentIntentsQuery>();
            PaymentIntentsClient::prepare(&client, async |client| client.search_payment_intents(&query).await)
                .await
        }
        "stripe.current.json apply_payment_intent_customer_balance" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<ApplyPaymentIntentCustomerBalance>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.apply_payment_intent_customer_balance(&intent, &body).await
            })
            .await
        }
        "stripe.current.json cancel_payment_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<CancelPaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.cancel_payment_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json capture_payment_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<CapturePaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.capture_payment_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json confirm_payment_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<ConfirmPaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.confirm_payment_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json increment_payment_intent_authorization" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<IncrementPaymentIntentAuthorization>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.increment_payment_intent_authorization(&intent, &body).await
            })
            .await
        }
        "stripe.current.json verify_payment_intent_microdeposits" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<VerifyPaymentIntentMicrodeposits>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.verify_payment_intent_microdeposits(&intent, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_payment_intents(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::payment_intents::*;
    Some(match key {
        "stripe.current.json list_payment_intent_amount_details_line_items" => {
            again::<List<PaymentIntentAmountDetailsLineItem>>(body)
        }
        "stripe.current.json list_payment_intents" => again::<List<PaymentIntent>>(body),
        "stripe.current.json create_payment_intent" => again::<PaymentIntent>(body),
        "stripe.current.json retrieve_payment_intent" => again::<PaymentIntent>(body),
        "stripe.current.json update_payment_intent" => again::<PaymentIntent>(body),
        "stripe.current.json search_payment_intents" => again::<List<PaymentIntent>>(body),
        "stripe.current.json apply_payment_intent_customer_balance" => again::<PaymentIntent>(body),
        "stripe.current.json cancel_payment_intent" => again::<PaymentIntent>(body),
        "stripe.current.json capture_payment_intent" => again::<PaymentIntent>(body),
        "stripe.current.json confirm_payment_intent" => again::<PaymentIntent>(body),
        "stripe.current.json increment_payment_intent_authorization" => again::<PaymentIntent>(body),
        "stripe.current.json verify_payment_intent_microdeposits" => again::<PaymentIntent>(body),
        _ => return None,
    })
}

async fn prepare_setup_intents(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::setup_intents::*;
    let client = client.setup_intents();
    Some(match key {
        "stripe.current.json list_setup_attempts" => {
            let query = given.query::<ListSetupAttemptsQuery>();
            SetupIntentsClient::prepare(&client, async |client| client.list_setup_attempts(&query).await)
                .await
        }
        "stripe.current.json list_setup_intents" => {
            let query = given.query::<ListSetupIntentsQuery>();
            SetupIntentsClient::prepare(&client, async |client| client.list_setup_intents(&query).await).await
        }
        "stripe.current.json create_setup_intent" => {
            let body = given.body::<CreateSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| client.create_setup_intent(&body).await).await
        }
        "stripe.current.json retrieve_setup_intent" => {
            let intent = given.path::<String>("intent");
            let query = given.query::<RetrieveSetupIntentQuery>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.retrieve_setup_intent(&intent, &query).await
            })
            .await
        }
        "stripe.current.json update_setup_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<UpdateSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.update_setup_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json cancel_setup_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<CancelSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.cancel_setup_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json confirm_setup_intent" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<ConfirmSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.confirm_setup_intent(&intent, &body).await
            })
            .await
        }
        "stripe.current.json verify_setup_intent_microdeposits" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<VerifySetupIntentMicrodeposits>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.verify_setup_intent_microdeposits(&intent, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_setup_intents(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::setup_intents::*;
    Some(match key {
        "stripe.current.json list_setup_attempts" => again::<List<SetupAttempt>>(body),
        "stripe.current.json list_setup_intents" => again::<List<SetupIntent>>(body),
        "stripe.current.json create_setup_intent" => again::<SetupIntent>(body),
        "stripe.current.json retrieve_setup_intent" => again::<SetupIntent>(body),
        "stripe.current.json update_setup_intent" => again::<SetupIntent>(body),
        "stripe.current.json cancel_setup_intent" => again::<SetupIntent>(body),
        "stripe.current.json confirm_setup_intent" => again::<SetupIntent>(body),
        "stripe.current.json verify_setup_intent_microdeposits" => again::<SetupIntent>(body),
        _ => return None,
    })
}

async fn prepare_payment_methods(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_methods::*;
    let client = client.payment_methods();
    Some(match key {
        "stripe.current.json list_payment_methods" => {
            let query = given.query::<ListPaymentMethodsQuery>();
            PaymentMethodsClient::prepare(&client, async |client| client.list_payment_methods(&query).await)
                .await
        }
        "stripe.current.json create_payment_method" => {
            let body = given.body::<CreatePaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| client.create_payment_method(&body).await)
                .await
        }
        "stripe.current.json retrieve_payment_method" => {
            let payment_method = given.path::<String>("payment_method");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentMethodsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_method(
                        &payment_method,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_payment_method" => {
            let payment_method = given.path::<String>("payment_method");
            let body = given.body::<UpdatePaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| {
                client.update_payment_method(&payment_method, &body).await
            })
            .await
        }
        "stripe.current.json attach_payment_method" => {
            let payment_method = given.path::<String>("payment_method");
            let body = given.body::<AttachPaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| {
                client.attach_payment_method(&payment_method, &body).await
            })
            .await
        }
        "stripe.current.json detach_payment_method" => {
            let payment_method = given.path::<String>("payment_method");
            let body = given.body::<DetachPaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| {
                client.detach_payment_method(&payment_method, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_payment_methods(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::payment_methods::*;
    Some(match key {
        "stripe.current.json list_payment_methods" => again::<List<PaymentMethod>>(body),
        "stripe.current.json create_payment_method" => again::<PaymentMethod>(body),
        "stripe.current.json retrieve_payment_method" => again::<PaymentMethod>(body),
        "stripe.current.json update_payment_method" => again::<PaymentMethod>(body),
        "stripe.current.json attach_payment_method" => again::<PaymentMethod>(body),
        "stripe.current.json detach_payment_method" => again::<PaymentMethod>(body),
        _ => return None,
    })
}

async fn prepare_charges(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::charges::*;
    let client = client.charges();
    Some(match key {
        "stripe.current.json list_charges" => {
            let query = given.query::<ListChargesQuery>();
            ChargesClient::prepare(&client, async |client| client.list_charges(&query).await).await
        }
        "stripe.current.json create_charge" => {
            let body = given.body::<CreateCharge>();
            ChargesClient::prepare(&client, async |client| client.create_charge(&body).await).await
        }
        "stripe.current.json retrieve_charge" => {
            let charge = given.path::<String>("charge");
            let expand = given.parameter::<Vec<String>>("expand");
            ChargesClient::prepare(&client, async |client| {
                client.retrieve_charge(&charge, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_charge" => {
            let charge = given.path::<String>("charge");
            let body = given.body::<UpdateCharge>();
            ChargesClient::prepare(&client, async |client| client.update_charge(&charge, &body).await).await
        }
        "stripe.current.json search_charges" => {
            let query = given.query::<SearchChargesQuery>();
            ChargesClient::prepare(&client, async |client| client.search_charges(&query).await).await
        }
        "stripe.current.json capture_charge" => {
            let charge = given.path::<String>("charge");
            let body = given.body::<CaptureCharge>();
            ChargesClient::prepare(&client, async |client| client.capture_charge(&charge, &body).await).await
        }
        _ => return None,
    })
}

fn reread_charges(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::charges::*;
    Some(match key {
        "stripe.current.json list_charges" => again::<List<Charge>>(body),
        "stripe.current.json create_charge" => again::<Charge>(body),
        "stripe.current.json retrieve_charge" => again::<Charge>(body),
        "stripe.current.json update_charge" => again::<Charge>(body),
        "stripe.current.json search_charges" => again::<List<Charge>>(body),
        "stripe.current.json capture_charge" => again::<Charge>(body),
        _ => return None,
    })
}

async fn prepare_mandates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::mandates::*;
    let client = client.mandates();
    Some(match key {
        "stripe.current.json retrieve_mandate" => {
            let mandate = given.path::<String>("mandate");
            let expand = given.parameter::<Vec<String>>("expand");
            MandatesClient::prepare(&client, async |client| {
                client
                    .retrieve_mandate(&mandate, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_mandates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::mandates::*;
    Some(match key {
        "stripe.current.json retrieve_mandate" => again::<Mandate>(body),
        _ => return None,
    })
}

async fn prepare_confirmation_tokens(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::confirmation_tokens::*;
    let client = client.confirmation_tokens();
    Some(match key {
        "stripe.current.json retrieve_confirmation_token" => {
            let confirmation_token = given.path::<String>("confirmation_token");
            let expand = given.parameter::<Vec<String>>("expand");
            ConfirmationTokensClient::prepare(&client, async |client| {
                client
                    .retrieve_confirmation_token(
                        &confirmation_token,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_confirmation_tokens(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::confirmation_tokens::*;
    Some(match key {
        "stripe.current.json retrieve_confirmation_token" => again::<ConfirmationToken>(body),
        _ => return None,
    })
}

async fn prepare_customers(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::customers::*;
    let client = client.customers();
    Some(match key {
        "stripe.current.json list_customer_payment_methods" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerPaymentMethodsQuery>();
            CustomersClient::prepare(&client, async |client| {
                client.list_customer_payment_methods(&customer, &query).await
            })
            .await
        }
        "stripe.current.json retrieve_customer_payment_method" => {
            let customer = given.path::<String>("customer");
            let payment_method = given.path::<String>("payment_method");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomersClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_payment_method(
                        &customer,
                        &payment_method,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json delete_customer" => {
            let customer = given.path::<String>("customer");
            CustomersClient::prepare(&client, async |client| client.delete_customer(&customer).await).await
        }
        "stripe.current.json retrieve_customer" => {
            let customer = given.path::<String>("customer");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomersClient::prepare(&client, async |client| {
                client
                    .retrieve_customer(&customer, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_customer" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<UpdateCustomer>();
            CustomersClient::prepare(&client, async |client| client.update_customer(&customer, &body).await)
                .await
        }
        "stripe.current.json delete_customer_discount" => {
            let customer = given.path::<String>("customer");
            CustomersClient::prepare(&client, async |client| client.delete_customer_discount(&customer).await)
                .await
        }
        "stripe.current.json list_customers" => {
            let query = given.query::<ListCustomersQuery>();
            CustomersClient::prepare(&client, async |client| client.list_customers(&query).await).await
        }
        "stripe.current.json create_customer" => {
            let body = given.body::<CreateCustomer>();
            CustomersClient::prepare(&client, async |client| client.create_customer(&body).await).await
        }
        "stripe.current.json search_customers" => {
            let query = given.query::<SearchCustomersQuery>();
            CustomersClient::prepare(&client, async |client| client.search_customers(&query).await).await
        }
        _ => return None,
    })
}

fn reread_customers(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::customers::*;
    Some(match key {
        "stripe.current.json list_customer_payment_methods" => again::<List<objects::PaymentMethod>>(body),
        "stripe.current.json retrieve_customer_payment_method" => again::<objects::PaymentMethod>(body),
        "stripe.current.json delete_customer" => again::<Customer>(body),
        "stripe.current.json retrieve_customer" => again::<Customer>(body),
        "stripe.current.json update_customer" => again::<Customer>(body),
        "stripe.current.json delete_customer_discount" => again::<objects::Discount>(body),
        "stripe.current.json list_customers" => again::<List<Customer>>(body),
        "stripe.current.json create_customer" => again::<Customer>(body),
        "stripe.current.json search_customers" => again::<List<Customer>>(body),
        _ => return None,
    })
}

async fn prepare_customer_balances(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::customer_balances::*;
    let client = client.customer_balances();
    Some(match key {
        "stripe.current.json list_customer_balance_transactions" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerBalanceTransactionsQuery>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.list_customer_balance_transactions(&customer, &query).await
            })
            .await
        }
        "stripe.current.json create_customer_balance_transaction" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerBalanceTransaction>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.create_customer_balance_transaction(&customer, &body).await
            })
            .await
        }
        "stripe.current.json retrieve_customer_balance_transaction" => {
            let customer = given.path::<String>("customer");
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerBalancesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_balance_transaction(
                        &customer,
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_customer_balance_transaction" => {
            let customer = given.path::<String>("customer");
            let transaction = given.path::<String>("transaction");
            let body = given.body::<UpdateCustomerBalanceTransaction>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.update_customer_balance_transaction(&customer, &transaction, &body).await
            })
            .await
        }
        "stripe.current.json retrieve_customer_cash_balance" => {
            let customer = given.path::<String>("customer");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerBalancesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_cash_balance(
                        &customer,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_customer_cash_balance" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<UpdateCustomerCashBalance>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.update_customer_cash_balance(&customer, &body).await
            })
            .await
        }
        "stripe.current.json list_customer_cash_balance_transactions" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerCashBalanceTransactionsQuery>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.list_customer_cash_balance_transactions(&customer, &query).await
            })
            .await
        }
        "stripe.current.json retrieve_customer_cash_balance_transaction" => {
            let customer = given.path::<String>("customer");
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerBalancesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_cash_balance_transaction(
                        &customer,
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json create_customer_funding_instructions" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerFundingInstructions>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.create_customer_funding_instructions(&customer, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_customer_balances(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::customer_balances::*;
    Some(match key {
        "stripe.current.json list_customer_balance_transactions" => {
            again::<List<CustomerBalanceTransaction>>(body)
        }
        "stripe.current.json create_customer_balance_transaction" => {
            again::<CustomerBalanceTransaction>(body)
        }
        "stripe.current.json retrieve_customer_balance_transaction" => {
            again::<CustomerBalanceTransaction>(body)
        }
        "stripe.current.json update_customer_balance_transaction" => {
            again::<CustomerBalanceTransaction>(body)
        }
        "stripe.current.json retrieve_customer_cash_balance" => again::<CashBalance>(body),
        "stripe.current.json update_customer_cash_balance" => again::<CashBalance>(body),
        "stripe.current.json list_customer_cash_balance_transactions" => {
            again::<List<CustomerCashBalanceTransaction>>(body)
        }
        "stripe.current.json retrieve_customer_cash_balance_transaction" => {
            again::<CustomerCashBalanceTransaction>(body)
        }
        "stripe.current.json create_customer_funding_instructions" => again::<FundingInstructions>(body),
        _ => return None,
    })
}

async fn prepare_customer_payment_sources(
    client: &StripeClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use stripe_client::customer_payment_sources::*;
    let client = client.customer_payment_sources();
    Some(match key {
        "stripe.current.json list_customer_payment_sources" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerPaymentSourcesQuery>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.list_customer_payment_sources(&customer, &query).await
            })
            .await
        }
        "stripe.current.json create_customer_payment_source" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerPaymentSource>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.create_customer_payment_source(&customer, &body).await
            })
            .await
        }
        "stripe.current.json retrieve_customer_payment_source" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_payment_source(
                        &customer,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_customer_payment_source" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateCustomerPaymentSource>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.update_customer_payment_source(&customer, &id, &body).await
            })
            .await
        }
        "stripe.current.json verify_customer_payment_source" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let body = given.body::<VerifyCustomerPaymentSource>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.verify_customer_payment_source(&customer, &id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_customer_payment_sources(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::customer_payment_sources::*;
    Some(match key {
        "stripe.current.json list_customer_payment_sources" => {
            again::<List<ListCustomerPaymentSourcesResponseItem>>(body)
        }
        "stripe.current.json create_customer_payment_source" => {
            again::<ListCustomerPaymentSourcesResponseItem>(body)
        }
        "stripe.current.json retrieve_customer_payment_source" => {
            again::<ListCustomerPaymentSourcesResponseItem>(body)
        }
        "stripe.current.json update_customer_payment_source" => {
            again::<ListCustomerPaymentSourcesResponseItem>(body)
        }
        "stripe.current.json verify_customer_payment_source" => again::<BankAccount>(body),
        _ => return None,
    })
}

async fn prepare_customer_sessions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::customer_sessions::*;
    let client = client.customer_sessions();
    Some(match key {
        "stripe.current.json create_customer_session" => {
            let body = given.body::<CreateCustomerSession>();
            CustomerSessionsClient::prepare(&client, async |client| {
                client.create_customer_session(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_customer_sessions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::customer_sessions::*;
    Some(match key {
        "stripe.current.json create_customer_session" => again::<CustomerSession>(body),
        _ => return None,
    })
}

async fn prepare_tax_ids(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tax_ids::*;
    let client = client.tax_ids();
    Some(match key {
        "stripe.current.json delete_customer_tax_id" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            TaxIdsClient::prepare(&client, async |client| client.delete_customer_tax_id(&customer, &id).await)
                .await
        }
        "stripe.current.json retrieve_customer_tax_id" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxIdsClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_tax_id(
                        &customer,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_customer_tax_ids" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerTaxIdsQuery>();
            TaxIdsClient::prepare(&client, async |client| {
                client.list_customer_tax_ids(&customer, &query).await
            })
            .await
        }
        "stripe.current.json create_customer_tax_id" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerTaxId>();
            TaxIdsClient::prepare(&client, async |client| {
                client.create_customer_tax_id(&customer, &body).await
            })
            .await
        }
        "stripe.current.json delete_tax_id" => {
            let id = given.path::<String>("id");
            TaxIdsClient::prepare(&client, async |client| client.delete_tax_id(&id).await).await
        }
        "stripe.current.json retrieve_tax_id" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxIdsClient::prepare(&client, async |client| {
                client.retrieve_tax_id(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json list_tax_ids" => {
            let query = given.query::<ListTaxIdsQuery>();
            TaxIdsClient::prepare(&client, async |client| client.list_tax_ids(&query).await).await
        }
        "stripe.current.json create_tax_id" => {
            let body = given.body::<CreateTaxId>();
            TaxIdsClient::prepare(&client, async |client| client.create_tax_id(&body).await).await
        }
        _ => return None,
    })
}

fn reread_tax_ids(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::tax_ids::*;
    Some(match key {
        "stripe.current.json delete_customer_tax_id" => again::<TaxId>(body),
        "stripe.current.json retrieve_customer_tax_id" => again::<TaxId>(body),
        "stripe.current.json list_customer_tax_ids" => again::<List<TaxId>>(body),
        "stripe.current.json create_customer_tax_id" => again::<TaxId>(body),
        "stripe.current.json delete_tax_id" => again::<TaxId>(body),
        "stripe.current.json retrieve_tax_id" => again::<TaxId>(body),
        "stripe.current.json list_tax_ids" => again::<List<TaxId>>(body),
        "stripe.current.json create_tax_id" => again::<TaxId>(body),
        _ => return None,
    })
}

async fn prepare_products(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::products::*;
    let client = client.products();
    Some(match key {
        "stripe.current.json delete_product_feature" => {
            let product = given.path::<String>("product");
            let id = given.path::<String>("id");
            ProductsClient::prepare(&client, async |client| {
                client.delete_product_feature(&product, &id).await
            })
            .await
        }
        "stripe.current.json retrieve_product_feature" => {
            let product = given.path::<String>("product");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ProductsClient::prepare(&client, async |client| {
                client
                    .retrieve_product_feature(
                        &product,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_product_features" => {
            let product = given.path::<String>("product");
            let query = given.query::<ListProductFeaturesQuery>();
            ProductsClient::prepare(&client, async |client| {
                client.list_product_features(&product, &query).await
            })
            .await
        }
        "stripe.current.json create_product_feature" => {
            let product = given.path::<String>("product");
            let body = given.body::<CreateProductFeature>();
            ProductsClient::prepare(&client, async |client| {
                client.create_product_feature(&product, &body).await
            })
            .await
        }
        "stripe.current.json delete_product" => {
            let id = given.path::<String>("id");
            ProductsClient::prepare(&client, async |client| client.delete_product(&id).await).await
        }
        "stripe.current.json retrieve_product" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ProductsClient::prepare(&client, async |client| {
                client.retrieve_product(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_product" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateProduct>();
            ProductsClient::prepare(&client, async |client| client.update_product(&id, &body).await).await
        }
        "stripe.current.json list_products" => {
            let query = given.query::<ListProductsQuery>();
            ProductsClient::prepare(&client, async |client| client.list_products(&query).await).await
        }
        "stripe.current.json create_product" => {
            let body = given.body::<CreateProduct>();
            ProductsClient::prepare(&client, async |client| client.create_product(&body).await).await
        }
        "stripe.current.json search_products" => {
            let query = given.query::<SearchProductsQuery>();
            ProductsClient::prepare(&client, async |client| client.search_products(&query).await).await
        }
        _ => return None,
    })
}

fn reread_products(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::products::*;
    Some(match key {
        "stripe.current.json delete_product_feature" => again::<ProductFeature>(body),
        "stripe.current.json retrieve_product_feature" => again::<ProductFeature>(body),
        "stripe.current.json list_product_features" => again::<List<ProductFeature>>(body),
        "stripe.current.json create_product_feature" => again::<ProductFeature>(body),
        "stripe.current.json delete_product" => again::<Product>(body),
        "stripe.current.json retrieve_product" => again::<Product>(body),
        "stripe.current.json update_product" => again::<Product>(body),
        "stripe.current.json list_products" => again::<List<Product>>(body),
        "stripe.current.json create_product" => again::<Product>(body),
        "stripe.current.json search_products" => again::<List<Product>>(body),
        _ => return None,
    })
}

async fn prepare_prices(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::prices::*;
    let client = client.prices();
    Some(match key {
        "stripe.current.json list_prices" => {
            let query = given.query::<ListPricesQuery>();
            PricesClient::prepare(&client, async |client| client.list_prices(&query).await).await
        }
        "stripe.current.json create_price" => {
            let body = given.body::<CreatePrice>();
            PricesClient::prepare(&client, async |client| client.create_price(&body).await).await
        }
        "stripe.current.json retrieve_price" => {
            let price = given.path::<String>("price");
            let expand = given.parameter::<Vec<String>>("expand");
            PricesClient::prepare(&client, async |client| {
                client.retrieve_price(&price, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_price" => {
            let price = given.path::<String>("price");
            let body = given.body::<UpdatePrice>();
            PricesClient::prepare(&client, async |client| client.update_price(&price, &body).await).await
        }
        "stripe.current.json search_prices" => {
            let query = given.query::<SearchPricesQuery>();
            PricesClient::prepare(&client, async |client| client.search_prices(&query).await).await
        }
        _ => return None,
    })
}

fn reread_prices(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::prices::*;
    Some(match key {
        "stripe.current.json list_prices" => again::<List<Price>>(body),
        "stripe.current.json create_price" => again::<Price>(body),
        "stripe.current.json retrieve_price" => again::<Price>(body),
        "stripe.current.json update_price" => again::<Price>(body),
        "stripe.current.json search_prices" => again::<List<Price>>(body),
        _ => return None,
    })
}

async fn prepare_plans(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::plans::*;
    let client = client.plans();
    Some(match key {
        "stripe.current.json delete_plan" => {
            let plan = given.path::<String>("plan");
            PlansClient::prepare(&client, async |client| client.delete_plan(&plan).await).await
        }
        "stripe.current.json retrieve_plan" => {
            let plan = given.path::<String>("plan");
            let expand = given.parameter::<Vec<String>>("expand");
            PlansClient::prepare(&client, async |client| {
                client.retrieve_plan(&plan, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_plan" => {
            let plan = given.path::<String>("plan");
            let body = given.body::<UpdatePlan>();
            PlansClient::prepare(&client, async |client| client.update_plan(&plan, &body).await).await
        }
        "stripe.current.json list_plans" => {
            let query = given.query::<ListPlansQuery>();
            PlansClient::prepare(&client, async |client| client.list_plans(&query).await).await
        }
        "stripe.current.json create_plan" => {
            let body = given.body::<CreatePlan>();
            PlansClient::prepare(&client, async |client| client.create_plan(&body).await).await
        }
        _ => return None,
    })
}

fn reread_plans(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::plans::*;
    Some(match key {
        "stripe.current.json delete_plan" => again::<Plan>(body),
        "stripe.current.json retrieve_plan" => again::<Plan>(body),
        "stripe.current.json update_plan" => again::<Plan>(body),
        "stripe.current.json list_plans" => again::<List<Plan>>(body),
        "stripe.current.json create_plan" => again::<Plan>(body),
        _ => return None,
    })
}

async fn prepare_coupons(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::coupons::*;
    let client = client.coupons();
    Some(match key {
        "stripe.current.json delete_coupon" => {
            let coupon = given.path::<String>("coupon");
            CouponsClient::prepare(&client, async |client| client.delete_coupon(&coupon).await).await
        }
        "stripe.current.json retrieve_coupon" => {
            let coupon = given.path::<String>("coupon");
            let expand = given.parameter::<Vec<String>>("expand");
            CouponsClient::prepare(&client, async |client| {
                client.retrieve_coupon(&coupon, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_coupon" => {
            let coupon = given.path::<String>("coupon");
            let body = given.body::<UpdateCoupon>();
            CouponsClient::prepare(&client, async |client| client.update_coupon(&coupon, &body).await).await
        }
        "stripe.current.json list_coupons" => {
            let query = given.query::<ListCouponsQuery>();
            CouponsClient::prepare(&client, async |client| client.list_coupons(&query).await).await
        }
        "stripe.current.json create_coupon" => {
            let body = given.body::<CreateCoupon>();
            CouponsClient::prepare(&client, async |client| client.create_coupon(&body).await).await
        }
        _ => return None,
    })
}

fn reread_coupons(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::coupons::*;
    Some(match key {
        "stripe.current.json delete_coupon" => again::<Coupon>(body),
        "stripe.current.json retrieve_coupon" => again::<Coupon>(body),
        "stripe.current.json update_coupon" => again::<Coupon>(body),
        "stripe.current.json list_coupons" => again::<List<Coupon>>(body),
        "stripe.current.json create_coupon" => again::<Coupon>(body),
        _ => return None,
    })
}

async fn prepare_promotion_codes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::promotion_codes::*;
    let client = client.promotion_codes();
    Some(match key {
        "stripe.current.json list_promotion_codes" => {
            let query = given.query::<ListPromotionCodesQuery>();
            PromotionCodesClient::prepare(&client, async |client| client.list_promotion_codes(&query).await)
                .await
        }
        "stripe.current.json create_promotion_code" => {
            let body = given.body::<CreatePromotionCode>();
            PromotionCodesClient::prepare(&client, async |client| client.create_promotion_code(&body).await)
                .await
        }
        "stripe.current.json retrieve_promotion_code" => {
            let promotion_code = given.path::<String>("promotion_code");
            let expand = given.parameter::<Vec<String>>("expand");
            PromotionCodesClient::prepare(&client, async |client| {
                client
                    .retrieve_promotion_code(
                        &promotion_code,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_promotion_code" => {
            let promotion_code = given.path::<String>("promotion_code");
            let body = given.body::<UpdatePromotionCode>();
            PromotionCodesClient::prepare(&client, async |client| {
                client.update_promotion_code(&promotion_code, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_promotion_codes(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::promotion_codes::*;
    Some(match key {
        "stripe.current.json list_promotion_codes" => again::<List<PromotionCode>>(body),
        "stripe.current.json create_promotion_code" => again::<PromotionCode>(body),
        "stripe.current.json retrieve_promotion_code" => again::<PromotionCode>(body),
        "stripe.current.json update_promotion_code" => again::<PromotionCode>(body),
        _ => return None,
    })
}

async fn prepare_tax_rates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tax_rates::*;
    let client = client.tax_rates();
    Some(match key {
        "stripe.current.json list_tax_codes" => {
            let query = given.query::<ListTaxCodesQuery>();
            TaxRatesClient::prepare(&client, async |client| client.list_tax_codes(&query).await).await
        }
        "stripe.current.json retrieve_tax_code" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxRatesClient::prepare(&client, async |client| {
                client.retrieve_tax_code(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json list_tax_rates" => {
            let query = given.query::<ListTaxRatesQuery>();
            TaxRatesClient::prepare(&client, async |client| client.list_tax_rates(&query).await).await
        }
        "stripe.current.json create_tax_rate" => {
            let body = given.body::<CreateTaxRate>();
            TaxRatesClient::prepare(&client, async |client| client.create_tax_rate(&body).await).await
        }
        "stripe.current.json retrieve_tax_rate" => {
            let tax_rate = given.path::<String>("tax_rate");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxRatesClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_rate(&tax_rate, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_tax_rate" => {
            let tax_rate = given.path::<String>("tax_rate");
            let body = given.body::<UpdateTaxRate>();
            TaxRatesClient::prepare(&client, async |client| client.update_tax_rate(&tax_rate, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_tax_rates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::tax_rates::*;
    Some(match key {
        "stripe.current.json list_tax_codes" => again::<List<TaxCode>>(body),
        "stripe.current.json retrieve_tax_code" => again::<TaxCode>(body),
        "stripe.current.json list_tax_rates" => again::<List<TaxRate>>(body),
        "stripe.current.json create_tax_rate" => again::<TaxRate>(body),
        "stripe.current.json retrieve_tax_rate" => again::<TaxRate>(body),
        "stripe.current.json update_tax_rate" => again::<TaxRate>(body),
        _ => return None,
    })
}

async fn prepare_shipping_rates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::shipping_rates::*;
    let client = client.shipping_rates();
    Some(match key {
        "stripe.current.json list_shipping_rates" => {
            let query = given.query::<ListShippingRatesQuery>();
            ShippingRatesClient::prepare(&client, async |client| client.list_shipping_rates(&query).await)
                .await
        }
        "stripe.current.json create_shipping_rate" => {
            let body = given.body::<CreateShippingRate>();
            ShippingRatesClient::prepare(&client, async |client| client.create_shipping_rate(&body).await)
                .await
        }
        "stripe.current.json retrieve_shipping_rate" => {
            let shipping_rate_token = given.path::<String>("shipping_rate_token");
            let expand = given.parameter::<Vec<String>>("expand");
            ShippingRatesClient::prepare(&client, async |client| {
                client
                    .retrieve_shipping_rate(
                        &shipping_rate_token,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_shipping_rate" => {
            let shipping_rate_token = given.path::<String>("shipping_rate_token");
            let body = given.body::<UpdateShippingRate>();
            ShippingRatesClient::prepare(&client, async |client| {
                client.update_shipping_rate(&shipping_rate_token, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_shipping_rates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::shipping_rates::*;
    Some(match key {
        "stripe.current.json list_shipping_rates" => again::<List<ShippingRate>>(body),
        "stripe.current.json create_shipping_rate" => again::<ShippingRate>(body),
        "stripe.current.json retrieve_shipping_rate" => again::<ShippingRate>(body),
        "stripe.current.json update_shipping_rate" => again::<ShippingRate>(body),
        _ => return None,
    })
}

async fn prepare_subscriptions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::subscriptions::*;
    let client = client.subscriptions();
    Some(match key {
        "stripe.current.json cancel_subscription" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            let query = given.query::<CancelSubscriptionQuery>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.cancel_subscription(&subscription_exposed_id, &query).await
            })
            .await
        }
        "stripe.current.json retrieve_subscription" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            let expand = given.parameter::<Vec<String>>("expand");
            SubscriptionsClient::prepare(&client, async |client| {
                client
                    .retrieve_subscription(
                        &subscription_exposed_id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_subscription" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            let body = given.body::<UpdateSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.update_subscription(&subscription_exposed_id, &body).await
            })
            .await
        }
        "stripe.current.json delete_subscription_discount" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            SubscriptionsClient::prepare(&client, async |client| {
                client.delete_subscription_discount(&subscription_exposed_id).await
            })
            .await
        }
        "stripe.current.json list_subscriptions" => {
            let query = given.query::<ListSubscriptionsQuery>();
            SubscriptionsClient::prepare(&client, async |client| client.list_subscriptions(&query).await)
                .await
        }
        "stripe.current.json create_subscription" => {
            let body = given.body::<CreateSubscription>();
            SubscriptionsClient::prepare(&client, async |client| client.create_subscription(&body).await)
                .await
        }
        "stripe.current.json search_subscriptions" => {
            let query = given.query::<SearchSubscriptionsQuery>();
            SubscriptionsClient::prepare(&client, async |client| client.search_subscriptions(&query).await)
                .await
        }
        "stripe.current.json migrate_subscription" => {
            let subscription = given.path::<String>("subscription");
            let body = given.body::<MigrateSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.migrate_subscription(&subscription, &body).await
            })
            .await
        }
        "stripe.current.json pause_subscription" => {
            let subscription = given.path::<String>("subscription");
            let body = given.body::<PauseSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.pause_subscription(&subscription, &body).await
            })
            .await
        }
        "stripe.current.json resume_subscription" => {
            let subscription = given.path::<String>("subscription");
            let body = given.body::<ResumeSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.resume_subscription(&subscription, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_subscriptions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::subscriptions::*;
    Some(match key {
        "stripe.current.json cancel_subscription" => again::<Subscription>(body),
        "stripe.current.json retrieve_subscription" => again::<Subscription>(body),
        "stripe.current.json update_subscription" => again::<Subscription>(body),
        "stripe.current.json delete_subscription_discount" => again::<objects::Discount>(body),
        "stripe.current.json list_subscriptions" => again::<List<Subscription>>(body),
        "stripe.current.json create_subscription" => again::<Subscription>(body),
        "stripe.current.json search_subscriptions" => again::<List<Subscription>>(body),
        "stripe.current.json migrate_subscription" => again::<Subscription>(body),
        "stripe.current.json pause_subscription" => again::<Subscription>(body),
        "stripe.current.json resume_subscription" => again::<Subscription>(body),
        _ => return None,
    })
}

async fn prepare_subscription_items(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::subscription_items::*;
    let client = client.subscription_items();
    Some(match key {
        "stripe.current.json delete_subscription_item" => {
            let item = given.path::<String>("item");
            let query = given.query::<DeleteSubscriptionItemQuery>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.delete_subscription_item(&item, &query).await
            })
            .await
        }
        "stripe.current.json retrieve_subscription_item" => {
            let item = given.path::<String>("item");
            let expand = given.parameter::<Vec<String>>("expand");
            SubscriptionItemsClient::prepare(&client, async |client| {
                client
                    .retrieve_subscription_item(&item, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_subscription_item" => {
            let item = given.path::<String>("item");
            let body = given.body::<UpdateSubscriptionItem>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.update_subscription_item(&item, &body).await
            })
            .await
        }
        "stripe.current.json list_subscription_items" => {
            let query = given.query::<ListSubscriptionItemsQuery>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.list_subscription_items(&query).await
            })
            .await
        }
        "stripe.current.json create_subscription_item" => {
            let body = given.body::<CreateSubscriptionItem>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.create_subscription_item(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_subscription_items(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::subscription_items::*;
    Some(match key {
        "stripe.current.json delete_subscription_item" => again::<SubscriptionItem>(body),
        "stripe.current.json retrieve_subscription_item" => again::<SubscriptionItem>(body),
        "stripe.current.json update_subscription_item" => again::<SubscriptionItem>(body),
        "stripe.current.json list_subscription_items" => again::<List<SubscriptionItem>>(body),
        "stripe.current.json create_subscription_item" => again::<SubscriptionItem>(body),
        _ => return None,
    })
}

async fn prepare_subscription_schedules(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::subscription_schedules::*;
    let client = client.subscription_schedules();
    Some(match key {
        "stripe.current.json list_subscription_schedules" => {
            let query = given.query::<ListSubscriptionSchedulesQuery>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.list_subscription_schedules(&query).await
            })
            .await
        }
        "stripe.current.json create_subscription_schedule" => {
            let body = given.body::<CreateSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.create_subscription_schedule(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_subscription_schedule" => {
            let schedule = given.path::<String>("schedule");
            let expand = given.parameter::<Vec<String>>("expand");
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client
                    .retrieve_subscription_schedule(
                        &schedule,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_subscription_schedule" => {
            let schedule = given.path::<String>("schedule");
            let body = given.body::<UpdateSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.update_subscription_schedule(&schedule, &body).await
            })
            .await
        }
        "stripe.current.json cancel_subscription_schedule" => {
            let schedule = given.path::<String>("schedule");
            let body = given.body::<CancelSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.cancel_subscription_schedule(&schedule, &body).await
            })
            .await
        }
        "stripe.current.json release_subscription_schedule" => {
            let schedule = given.path::<String>("schedule");
            let body = given.body::<ReleaseSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.release_subscription_schedule(&schedule, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_subscription_schedules(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::subscription_schedules::*;
    Some(match key {
        "stripe.current.json list_subscription_schedules" => again::<List<SubscriptionSchedule>>(body),
        "stripe.current.json create_subscription_schedule" => again::<SubscriptionSchedule>(body),
        "stripe.current.json retrieve_subscription_schedule" => again::<SubscriptionSchedule>(body),
        "stripe.current.json update_subscription_schedule" => again::<SubscriptionSchedule>(body),
        "stripe.current.json cancel_subscription_schedule" => again::<SubscriptionSchedule>(body),
        "stripe.current.json release_subscription_schedule" => again::<SubscriptionSchedule>(body),
        _ => return None,
    })
}

async fn prepare_invoices(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoices::*;
    let client = client.invoices();
    Some(match key {
        "stripe.current.json delete_invoice" => {
            let invoice = given.path::<String>("invoice");
            InvoicesClient::prepare(&client, async |client| client.delete_invoice(&invoice).await).await
        }
        "stripe.current.json retrieve_invoice" => {
            let invoice = given.path::<String>("invoice");
            let expand = given.parameter::<Vec<String>>("expand");
            InvoicesClient::prepare(&client, async |client| {
                client
                    .retrieve_invoice(&invoice, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_invoice" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<UpdateInvoice>();
            InvoicesClient::prepare(&client, async |client| client.update_invoice(&invoice, &body).await)
                .await
        }
        "stripe.current.json list_invoices" => {
            let query = given.query::<ListInvoicesQuery>();
            InvoicesClient::prepare(&client, async |client| client.list_invoices(&query).await).await
        }
        "stripe.current.json create_invoice" => {
            let body = given.body::<CreateInvoice>();
            InvoicesClient::prepare(&client, async |client| client.create_invoice(&body).await).await
        }
        "stripe.current.json search_invoices" => {
            let query = given.query::<SearchInvoicesQuery>();
            InvoicesClient::prepare(&client, async |client| client.search_invoices(&query).await).await
        }
        "stripe.current.json add_invoice_lines" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<AddInvoiceLines>();
            InvoicesClient::prepare(&client, async |client| client.add_invoice_lines(&invoice, &body).await)
                .await
        }
        "stripe.current.json attach_invoice_payment" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<AttachInvoicePayment>();
            InvoicesClient::prepare(&client, async |client| {
                client.attach_invoice_payment(&invoice, &body).await
            })
            .await
        }
        "stripe.current.json finalize_invoice" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<FinalizeInvoice>();
            InvoicesClient::prepare(&client, async |client| client.finalize_invoice(&invoice, &body).await)
                .await
        }
        "stripe.current.json mark_invoice_uncollectible" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<MarkInvoiceUncollectible>();
            InvoicesClient::prepare(&client, async |client| {
                client.mark_invoice_uncollectible(&invoice, &body).await
            })
            .await
        }
        "stripe.current.json pay_invoice" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<PayInvoice>();
            InvoicesClient::prepare(&client, async |client| client.pay_invoice(&invoice, &body).await).await
        }
        "stripe.current.json remove_invoice_lines" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<RemoveInvoiceLines>();
            InvoicesClient::prepare(&client, async |client| {
                client.remove_invoice_lines(&invoice, &body).await
            })
            .await
        }
        "stripe.current.json send_invoice" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<MarkInvoiceUncollectible>();
            InvoicesClient::prepare(&client, async |client| client.send_invoice(&invoice, &body).await).await
        }
        "stripe.current.json update_invoice_lines" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<UpdateInvoiceLines>();
            InvoicesClient::prepare(&client, async |client| {
                client.update_invoice_lines(&invoice, &body).await
            })
            .await
        }
        "stripe.current.json void_invoice" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<MarkInvoiceUncollectible>();
            InvoicesClient::prepare(&client, async |client| client.void_invoice(&invoice, &body).await).await
        }
        "stripe.current.json create_invoice_preview" => {
            let body = given.body::<CreateInvoicePreview>();
            InvoicesClient::prepare(&client, async |client| client.create_invoice_preview(&body).await).await
        }
        _ => return None,
    })
}

fn reread_invoices(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::invoices::*;
    Some(match key {
        "stripe.current.json delete_invoice" => again::<Invoice>(body),
        "stripe.current.json retrieve_invoice" => again::<Invoice>(body),
        "stripe.current.json update_invoice" => again::<Invoice>(body),
        "stripe.current.json list_invoices" => again::<List<Invoice>>(body),
        "stripe.current.json create_invoice" => again::<Invoice>(body),
        "stripe.current.json search_invoices" => again::<List<Invoice>>(body),
        "stripe.current.json add_invoice_lines" => again::<Invoice>(body),
        "stripe.current.json attach_invoice_payment" => again::<Invoice>(body),
        "stripe.current.json finalize_invoice" => again::<Invoice>(body),
        "stripe.current.json mark_invoice_uncollectible" => again::<Invoice>(body),
        "stripe.current.json pay_invoice" => again::<Invoice>(body),
        "stripe.current.json remove_invoice_lines" => again::<Invoice>(body),
        "stripe.current.json send_invoice" => again::<Invoice>(body),
        "stripe.current.json update_invoice_lines" => again::<Invoice>(body),
        "stripe.current.json void_invoice" => again::<Invoice>(body),
        "stripe.current.json create_invoice_preview" => again::<Invoice>(body),
        _ => return None,
    })
}

async fn prepare_invoice_items(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoice_items::*;
    let client = client.invoice_items();
    Some(match key {
        "stripe.current.json delete_invoice_item" => {
            let invoiceitem = given.path::<String>("invoiceitem");
            InvoiceItemsClient::prepare(&client, async |client| {
                client.delete_invoice_item(&invoiceitem).await
            })
            .await
        }
        "stripe.current.json retrieve_invoice_item" => {
            let invoiceitem = given.path::<String>("invoiceitem");
            let expand = given.parameter::<Vec<String>>("expand");
            InvoiceItemsClient::prepare(&client, async |client| {
                client
                    .retrieve_invoice_item(
                        &invoiceitem,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_invoice_item" => {
            let invoiceitem = given.path::<String>("invoiceitem");
            let body = given.body::<UpdateInvoiceItem>();
            InvoiceItemsClient::prepare(&client, async |client| {
                client.update_invoice_item(&invoiceitem, &body).await
            })
            .await
        }
        "stripe.current.json list_invoice_items" => {
            let query = given.query::<ListInvoiceItemsQuery>();
            InvoiceItemsClient::prepare(&client, async |client| client.list_invoice_items(&query).await).await
        }
        "stripe.current.json create_invoice_item" => {
            let body = given.body::<CreateInvoiceItem>();
            InvoiceItemsClient::prepare(&client, async |client| client.create_invoice_item(&body).await).await
        }
        _ => return None,
    })
}

fn reread_invoice_items(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::invoice_items::*;
    Some(match key {
        "stripe.current.json delete_invoice_item" => again::<Invoiceitem>(body),
        "stripe.current.json retrieve_invoice_item" => again::<Invoiceitem>(body),
        "stripe.current.json update_invoice_item" => again::<Invoiceitem>(body),
        "stripe.current.json list_invoice_items" => again::<List<Invoiceitem>>(body),
        "stripe.current.json create_invoice_item" => again::<Invoiceitem>(body),
        _ => return None,
    })
}

async fn prepare_invoice_line_items(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoice_line_items::*;
    let client = client.invoice_line_items();
    Some(match key {
        "stripe.current.json list_invoice_line_items" => {
            let invoice = given.path::<String>("invoice");
            let query = given.query::<ListInvoiceLineItemsQuery>();
            InvoiceLineItemsClient::prepare(&client, async |client| {
                client.list_invoice_line_items(&invoice, &query).await
            })
            .await
        }
        "stripe.current.json update_invoice_line_item" => {
            let invoice = given.path::<String>("invoice");
            let line_item_id = given.path::<String>("line_item_id");
            let body = given.body::<UpdateInvoiceLineItem>();
            InvoiceLineItemsClient::prepare(&client, async |client| {
                client.update_invoice_line_item(&invoice, &line_item_id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_invoice_line_items(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::invoice_line_items::*;
    Some(match key {
        "stripe.current.json list_invoice_line_items" => again::<List<LineItem>>(body),
        "stripe.current.json update_invoice_line_item" => again::<LineItem>(body),
        _ => return None,
    })
}

async fn prepare_invoice_payments(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoice_payments::*;
    let client = client.invoice_payments();
    Some(match key {
        "stripe.current.json list_invoice_payments" => {
            let query = given.query::<ListInvoicePaymentsQuery>();
            InvoicePaymentsClient::prepare(&client, async |client| client.list_invoice_payments(&query).await)
                .await
        }
        "stripe.current.json retrieve_invoice_payment" => {
            let invoice_payment = given.path::<String>("invoice_payment");
            let expand = given.parameter::<Vec<String>>("expand");
            InvoicePaymentsClient::prepare(&client, async |client| {
                client
                    .retrieve_invoice_payment(
                        &invoice_payment,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_invoice_payments(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::invoice_payments::*;
    Some(match key {
        "stripe.current.json list_invoice_payments" => again::<List<InvoicePayment>>(body),
        "stripe.current.json retrieve_invoice_payment" => again::<InvoicePayment>(body),
        _ => return None,
    })
}

async fn prepare_checkout_sessions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::checkout_sessions::*;
    let client = client.checkout_sessions();
    Some(match key {
        "stripe.current.json list_checkout_session_line_items" => {
            let session = given.path::<String>("session");
            let query = given.query::<ListCheckoutSessionLineItemsQuery>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.list_checkout_session_line_items(&session, &query).await
            })
            .await
        }
        "stripe.current.json list_checkout_sessions" => {
            let query = given.query::<ListCheckoutSessionsQuery>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.list_checkout_sessions(&query).await
            })
            .await
        }
        "stripe.current.json create_checkout_session" => {
            let body = given.body::<CreateCheckoutSession>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.create_checkout_session(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_checkout_session" => {
            let session = given.path::<String>("session");
            let expand = given.parameter::<Vec<String>>("expand");
            CheckoutSessionsClient::prepare(&client, async |client| {
                client
                    .retrieve_checkout_session(
                        &session,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_checkout_session" => {
            let session = given.path::<String>("session");
            let body = given.body::<UpdateCheckoutSession>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.update_checkout_session(&session, &body).await
            })
            .await
        }
        "stripe.current.json expire_checkout_session" => {
            let session = given.path::<String>("session");
            let body = given.body::<ExpireCheckoutSession>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.expire_checkout_session(&session, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_checkout_sessions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::checkout_sessions::*;
    Some(match key {
        "stripe.current.json list_checkout_session_line_items" => again::<List<Item>>(body),
        "stripe.current.json list_checkout_sessions" => again::<List<CheckoutSession>>(body),
        "stripe.current.json create_checkout_session" => again::<CheckoutSession>(body),
        "stripe.current.json retrieve_checkout_session" => again::<CheckoutSession>(body),
        "stripe.current.json update_checkout_session" => again::<CheckoutSession>(body),
        "stripe.current.json expire_checkout_session" => again::<CheckoutSession>(body),
        _ => return None,
    })
}

async fn prepare_refunds(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::refunds::*;
    let client = client.refunds();
    Some(match key {
        "stripe.current.json list_refunds" => {
            let query = given.query::<ListRefundsQuery>();
            RefundsClient::prepare(&client, async |client| client.list_refunds(&query).await).await
        }
        "stripe.current.json create_refund" => {
            let body = given.body::<CreateRefund>();
            RefundsClient::prepare(&client, async |client| client.create_refund(&body).await).await
        }
        "stripe.current.json retrieve_refund" => {
            let refund = given.path::<String>("refund");
            let expand = given.parameter::<Vec<String>>("expand");
            RefundsClient::prepare(&client, async |client| {
                client.retrieve_refund(&refund, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_refund" => {
            let refund = given.path::<String>("refund");
            let body = given.body::<UpdateRefund>();
            RefundsClient::prepare(&client, async |client| client.update_refund(&refund, &body).await).await
        }
        "stripe.current.json cancel_refund" => {
            let refund = given.path::<String>("refund");
            let body = given.body::<CancelRefund>();
            RefundsClient::prepare(&client, async |client| client.cancel_refund(&refund, &body).await).await
        }
        _ => return None,
    })
}

fn reread_refunds(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::refunds::*;
    Some(match key {
        "stripe.current.json list_refunds" => again::<List<Refund>>(body),
        "stripe.current.json create_refund" => again::<Refund>(body),
        "stripe.current.json retrieve_refund" => again::<Refund>(body),
        "stripe.current.json update_refund" => again::<Refund>(body),
        "stripe.current.json cancel_refund" => again::<Refund>(body),
        _ => return None,
    })
}

async fn prepare_disputes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::disputes::*;
    let client = client.disputes();
    Some(match key {
        "stripe.current.json list_disputes" => {
            let query = given.query::<ListDisputesQuery>();
            DisputesClient::prepare(&client, async |client| client.list_disputes(&query).await).await
        }
        "stripe.current.json retrieve_dispute" => {
            let dispute = given.path::<String>("dispute");
            let expand = given.parameter::<Vec<String>>("expand");
            DisputesClient::prepare(&client, async |client| {
                client
                    .retrieve_dispute(&dispute, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_dispute" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<UpdateDispute>();
            DisputesClient::prepare(&client, async |client| client.update_dispute(&dispute, &body).await)
                .await
        }
        "stripe.current.json close_dispute" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<CloseDispute>();
            DisputesClient::prepare(&client, async |client| client.close_dispute(&dispute, &body).await).await
        }
        _ => return None,
    })
}

fn reread_disputes(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::disputes::*;
    Some(match key {
        "stripe.current.json list_disputes" => again::<List<Dispute>>(body),
        "stripe.current.json retrieve_dispute" => again::<Dispute>(body),
        "stripe.current.json update_dispute" => again::<Dispute>(body),
        "stripe.current.json close_dispute" => again::<Dispute>(body),
        _ => return None,
    })
}

async fn prepare_payouts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payouts::*;
    let client = client.payouts();
    Some(match key {
        "stripe.current.json list_payouts" => {
            let query = given.query::<ListPayoutsQuery>();
            PayoutsClient::prepare(&client, async |client| client.list_payouts(&query).await).await
        }
        "stripe.current.json create_payout" => {
            let body = given.body::<CreatePayout>();
            PayoutsClient::prepare(&client, async |client| client.create_payout(&body).await).await
        }
        "stripe.current.json retrieve_payout" => {
            let payout = given.path::<String>("payout");
            let expand = given.parameter::<Vec<String>>("expand");
            PayoutsClient::prepare(&client, async |client| {
                client.retrieve_payout(&payout, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_payout" => {
            let payout = given.path::<String>("payout");
            let body = given.body::<UpdatePayout>();
            PayoutsClient::prepare(&client, async |client| client.update_payout(&payout, &body).await).await
        }
        "stripe.current.json cancel_payout" => {
            let payout = given.path::<String>("payout");
            let body = given.body::<CancelPayout>();
            PayoutsClient::prepare(&client, async |client| client.cancel_payout(&payout, &body).await).await
        }
        "stripe.current.json reverse_payout" => {
            let payout = given.path::<String>("payout");
            let body = given.body::<ReversePayout>();
            PayoutsClient::prepare(&client, async |client| client.reverse_payout(&payout, &body).await).await
        }
        _ => return None,
    })
}

fn reread_payouts(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::payouts::*;
    Some(match key {
        "stripe.current.json list_payouts" => again::<List<Payout>>(body),
        "stripe.current.json create_payout" => again::<Payout>(body),
        "stripe.current.json retrieve_payout" => again::<Payout>(body),
        "stripe.current.json update_payout" => again::<Payout>(body),
        "stripe.current.json cancel_payout" => again::<Payout>(body),
        "stripe.current.json reverse_payout" => again::<Payout>(body),
        _ => return None,
    })
}

async fn prepare_balances(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::balances::*;
    let client = client.balances();
    Some(match key {
        "stripe.current.json retrieve_balance" => {
            let expand = given.parameter::<Vec<String>>("expand");
            BalancesClient::prepare(&client, async |client| {
                client.retrieve_balance(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json retrieve_balance_settings" => {
            let expand = given.parameter::<Vec<String>>("expand");
            BalancesClient::prepare(&client, async |client| {
                client.retrieve_balance_settings(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_balance_settings" => {
            let body = given.body::<UpdateBalanceSettings>();
            BalancesClient::prepare(&client, async |client| client.update_balance_settings(&body).await).await
        }
        _ => return None,
    })
}

fn reread_balances(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::balances::*;
    Some(match key {
        "stripe.current.json retrieve_balance" => again::<Balance>(body),
        "stripe.current.json retrieve_balance_settings" => again::<BalanceSettings>(body),
        "stripe.current.json update_balance_settings" => again::<BalanceSettings>(body),
        _ => return None,
    })
}

async fn prepare_balance_transactions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::balance_transactions::*;
    let client = client.balance_transactions();
    Some(match key {
        "stripe.current.json list_balance_transactions" => {
            let query = given.query::<ListBalanceTransactionsQuery>();
            BalanceTransactionsClient::prepare(&client, async |client| {
                client.list_balance_transactions(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_balance_transaction" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BalanceTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_balance_transaction(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_balance_transactions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::balance_transactions::*;
    Some(match key {
        "stripe.current.json list_balance_transactions" => again::<List<BalanceTransaction>>(body),
        "stripe.current.json retrieve_balance_transaction" => again::<BalanceTransaction>(body),
        _ => return None,
    })
}

async fn prepare_events(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::events::*;
    let client = client.events();
    Some(match key {
        "stripe.current.json list_events" => {
            let query = given.query::<ListEventsQuery>();
            EventsClient::prepare(&client, async |client| client.list_events(&query).await).await
        }
        "stripe.current.json retrieve_event" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            EventsClient::prepare(&client, async |client| {
                client.retrieve_event(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_events(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::events::*;
    Some(match key {
        "stripe.current.json list_events" => again::<List<Event>>(body),
        "stripe.current.json retrieve_event" => again::<Event>(body),
        _ => return None,
    })
}

async fn prepare_webhook_endpoints(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::webhook_endpoints::*;
    let client = client.webhook_endpoints();
    Some(match key {
        "stripe.current.json delete_webhook_endpoint" => {
            let webhook_endpoint = given.path::<String>("webhook_endpoint");
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.delete_webhook_endpoint(&webhook_endpoint).await
            })
            .await
        }
        "stripe.current.json retrieve_webhook_endpoint" => {
            let webhook_endpoint = given.path::<String>("webhook_endpoint");
            let expand = given.parameter::<Vec<String>>("expand");
            WebhookEndpointsClient::prepare(&client, async |client| {
                client
                    .retrieve_webhook_endpoint(
                        &webhook_endpoint,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_webhook_endpoint" => {
            let webhook_endpoint = given.path::<String>("webhook_endpoint");
            let body = given.body::<UpdateWebhookEndpoint>();
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.update_webhook_endpoint(&webhook_endpoint, &body).await
            })
            .await
        }
        "stripe.current.json list_webhook_endpoints" => {
            let query = given.query::<ListWebhookEndpointsQuery>();
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.list_webhook_endpoints(&query).await
            })
            .await
        }
        "stripe.current.json create_webhook_endpoint" => {
            let body = given.body::<CreateWebhookEndpoint>();
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.create_webhook_endpoint(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_webhook_endpoints(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::webhook_endpoints::*;
    Some(match key {
        "stripe.current.json delete_webhook_endpoint" => again::<WebhookEndpoint>(body),
        "stripe.current.json retrieve_webhook_endpoint" => again::<WebhookEndpoint>(body),
        "stripe.current.json update_webhook_endpoint" => again::<WebhookEndpoint>(body),
        "stripe.current.json list_webhook_endpoints" => again::<List<WebhookEndpoint>>(body),
        "stripe.current.json create_webhook_endpoint" => again::<WebhookEndpoint>(body),
        _ => return None,
    })
}

async fn prepare_payment_links(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_links::*;
    let client = client.payment_links();
    Some(match key {
        "stripe.current.json list_payment_link_line_items" => {
            let payment_link = given.path::<String>("payment_link");
            let query = given.query::<ListPaymentLinkLineItemsQuery>();
            PaymentLinksClient::prepare(&client, async |client| {
                client.list_payment_link_line_items(&payment_link, &query).await
            })
            .await
        }
        "stripe.current.json list_payment_links" => {
            let query = given.query::<ListPaymentLinksQuery>();
            PaymentLinksClient::prepare(&client, async |client| client.list_payment_links(&query).await).await
        }
        "stripe.current.json create_payment_link" => {
            let body = given.body::<CreatePaymentLink>();
            PaymentLinksClient::prepare(&client, async |client| client.create_payment_link(&body).await).await
        }
        "stripe.current.json retrieve_payment_link" => {
            let payment_link = given.path::<String>("payment_link");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentLinksClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_link(
                        &payment_link,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_payment_link" => {
            let payment_link = given.path::<String>("payment_link");
            let body = given.body::<UpdatePaymentLink>();
            PaymentLinksClient::prepare(&client, async |client| {
                client.update_payment_link(&payment_link, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_payment_links(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::payment_links::*;
    Some(match key {
        "stripe.current.json list_payment_link_line_items" => again::<List<objects::Item>>(body),
        "stripe.current.json list_payment_links" => again::<List<PaymentLink>>(body),
        "stripe.current.json create_payment_link" => again::<PaymentLink>(body),
        "stripe.current.json retrieve_payment_link" => again::<PaymentLink>(body),
        "stripe.current.json update_payment_link" => again::<PaymentLink>(body),
        _ => return None,
    })
}

async fn prepare_payment_method_configurations(
    client: &StripeClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use stripe_client::payment_method_configurations::*;
    let client = client.payment_method_configurations();
    Some(match key {
        "stripe.current.json list_payment_method_configurations" => {
            let query = given.query::<ListPaymentMethodConfigurationsQuery>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.list_payment_method_configurations(&query).await
            })
            .await
        }
        "stripe.current.json create_payment_method_configuration" => {
            let body = given.body::<CreatePaymentMethodConfiguration>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.create_payment_method_configuration(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_payment_method_configuration" => {
            let configuration = given.path::<String>("configuration");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_method_configuration(
                        &configuration,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_payment_method_configuration" => {
            let configuration = given.path::<String>("configuration");
            let body = given.body::<UpdatePaymentMethodConfiguration>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.update_payment_method_configuration(&configuration, &body).await
            })
            .await
        }
        "stripe.current.json list_payment_method_domains" => {
            let query = given.query::<ListPaymentMethodDomainsQuery>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.list_payment_method_domains(&query).await
            })
            .await
        }
        "stripe.current.json create_payment_method_domain" => {
            let body = given.body::<CreatePaymentMethodDomain>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.create_payment_method_domain(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_payment_method_domain" => {
            let payment_method_domain = given.path::<String>("payment_method_domain");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_method_domain(
                        &payment_method_domain,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_payment_method_domain" => {
            let payment_method_domain = given.path::<String>("payment_method_domain");
            let body = given.body::<UpdatePaymentMethodDomain>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.update_payment_method_domain(&payment_method_domain, &body).await
            })
            .await
        }
        "stripe.current.json validate_payment_method_domain" => {
            let payment_method_domain = given.path::<String>("payment_method_domain");
            let body = given.body::<ValidatePaymentMethodDomain>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.validate_payment_method_domain(&payment_method_domain, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_payment_method_configurations(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::payment_method_configurations::*;
    Some(match key {
        "stripe.current.json list_payment_method_configurations" => {
            again::<List<PaymentMethodConfiguration>>(body)
        }
        "stripe.current.json create_payment_method_configuration" => {
            again::<PaymentMethodConfiguration>(body)
        }
        "stripe.current.json retrieve_payment_method_configuration" => {
            again::<PaymentMethodConfiguration>(body)
        }
        "stripe.current.json update_payment_method_configuration" => {
            again::<PaymentMethodConfiguration>(body)
        }
        "stripe.current.json list_payment_method_domains" => again::<List<PaymentMethodDomain>>(body),
        "stripe.current.json create_payment_method_domain" => again::<PaymentMethodDomain>(body),
        "stripe.current.json retrieve_payment_method_domain" => again::<PaymentMethodDomain>(body),
        "stripe.current.json update_payment_method_domain" => again::<PaymentMethodDomain>(body),
        "stripe.current.json validate_payment_method_domain" => again::<PaymentMethodDomain>(body),
        _ => return None,
    })
}

async fn prepare_payment_records(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_records::*;
    let client = client.payment_records();
    Some(match key {
        "stripe.current.json list_payment_attempt_records" => {
            let query = given.query::<ListPaymentAttemptRecordsQuery>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.list_payment_attempt_records(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_payment_attempt_record" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentRecordsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_attempt_record(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_payment_records" => {
            let query = given.query::<ListPaymentRecordsQuery>();
            PaymentRecordsClient::prepare(&client, async |client| client.list_payment_records(&query).await)
                .await
        }
        "stripe.current.json retrieve_payment_record" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentRecordsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_record(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json report_payment_record_payment_attempt" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttempt>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt(&id, &body).await
            })
            .await
        }
        "stripe.current.json report_payment_record_payment_attempt_canceled" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptCanceled>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_canceled(&id, &body).await
            })
            .await
        }
        "stripe.current.json report_payment_record_payment_attempt_failed" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptFailed>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_failed(&id, &body).await
            })
            .await
        }
        "stripe.current.json report_payment_record_payment_attempt_guaranteed" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptGuaranteed>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_guaranteed(&id, &body).await
            })
            .await
        }
        "stripe.current.json report_payment_record_payment_attempt_informational" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptInformational>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_informational(&id, &body).await
            })
            .await
        }
        "stripe.current.json report_payment_record_refund" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordRefund>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_refund(&id, &body).await
            })
            .await
        }
        "stripe.current.json report_payment_record_payment" => {
            let body = given.body::<ReportPaymentRecordPayment>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_payment_records(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::payment_records::*;
    Some(match key {
        "stripe.current.json list_payment_attempt_records" => again::<List<PaymentAttemptRecord>>(body),
        "stripe.current.json retrieve_payment_attempt_record" => again::<PaymentAttemptRecord>(body),
        "stripe.current.json list_payment_records" => again::<List<PaymentRecord>>(body),
        "stripe.current.json retrieve_payment_record" => again::<PaymentRecord>(body),
        "stripe.current.json report_payment_record_payment_attempt" => again::<PaymentRecord>(body),
        "stripe.current.json report_payment_record_payment_attempt_canceled" => again::<PaymentRecord>(body),
        "stripe.current.json report_payment_record_payment_attempt_failed" => again::<PaymentRecord>(body),
        "stripe.current.json report_payment_record_payment_attempt_guaranteed" => {
            again::<PaymentRecord>(body)
        }
        "stripe.current.json report_payment_record_payment_attempt_informational" => {
            again::<PaymentRecord>(body)
        }
        "stripe.current.json report_payment_record_refund" => again::<PaymentRecord>(body),
        "stripe.current.json report_payment_record_payment" => again::<PaymentRecord>(body),
        _ => return None,
    })
}

async fn prepare_quotes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::quotes::*;
    let client = client.quotes();
    Some(match key {
        "stripe.current.json list_quote_computed_upfront_line_items" => {
            let quote = given.path::<String>("quote");
            let query = given.query::<ListQuoteComputedUpfrontLineItemsQuery>();
            QuotesClient::prepare(&client, async |client| {
                client.list_quote_computed_upfront_line_items(&quote, &query).await
            })
            .await
        }
        "stripe.current.json list_quote_line_items" => {
            let quote = given.path::<String>("quote");
            let query = given.query::<ListQuoteLineItemsQuery>();
            QuotesClient::prepare(&client, async |client| client.list_quote_line_items(&quote, &query).await)
                .await
        }
        "stripe.current.json list_quotes" => {
            let query = given.query::<ListQuotesQuery>();
            QuotesClient::prepare(&client, async |client| client.list_quotes(&query).await).await
        }
        "stripe.current.json create_quote" => {
            let body = given.body::<CreateQuote>();
            QuotesClient::prepare(&client, async |client| client.create_quote(&body).await).await
        }
        "stripe.current.json retrieve_quote" => {
            let quote = given.path::<String>("quote");
            let expand = given.parameter::<Vec<String>>("expand");
            QuotesClient::prepare(&client, async |client| {
                client.retrieve_quote(&quote, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_quote" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<UpdateQuote>();
            QuotesClient::prepare(&client, async |client| client.update_quote(&quote, &body).await).await
        }
        "stripe.current.json accept_quote" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<AcceptQuote>();
            QuotesClient::prepare(&client, async |client| client.accept_quote(&quote, &body).await).await
        }
        "stripe.current.json cancel_quote" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<AcceptQuote>();
            QuotesClient::prepare(&client, async |client| client.cancel_quote(&quote, &body).await).await
        }
        "stripe.current.json finalize_quote" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<FinalizeQuote>();
            QuotesClient::prepare(&client, async |client| client.finalize_quote(&quote, &body).await).await
        }
        "stripe.current.json retrieve_quote_pdf" => {
            let quote = given.path::<String>("quote");
            let expand = given.parameter::<Vec<String>>("expand");
            QuotesClient::prepare(&client, async |client| {
                client
                    .retrieve_quote_pdf(&quote, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_quotes(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::quotes::*;
    Some(match key {
        "stripe.current.json list_quote_computed_upfront_line_items" => again::<List<objects::Item>>(body),
        "stripe.current.json list_quote_line_items" => again::<List<objects::Item>>(body),
        "stripe.current.json list_quotes" => again::<List<Quote>>(body),
        "stripe.current.json create_quote" => again::<Quote>(body),
        "stripe.current.json retrieve_quote" => again::<Quote>(body),
        "stripe.current.json update_quote" => again::<Quote>(body),
        "stripe.current.json accept_quote" => again::<Quote>(body),
        "stripe.current.json cancel_quote" => again::<Quote>(body),
        "stripe.current.json finalize_quote" => again::<Quote>(body),
        _ => return None,
    })
}

async fn prepare_credit_notes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::credit_notes::*;
    let client = client.credit_notes();
    Some(match key {
        "stripe.current.json list_credit_note_line_items" => {
            let credit_note = given.path::<String>("credit_note");
            let query = given.query::<ListCreditNoteLineItemsQuery>();
            CreditNotesClient::prepare(&client, async |client| {
                client.list_credit_note_line_items(&credit_note, &query).await
            })
            .await
        }
        "stripe.current.json list_credit_note_preview_lines" => {
            let query = given.query::<ListCreditNotePreviewLinesQuery>();
            CreditNotesClient::prepare(&client, async |client| {
                client.list_credit_note_preview_lines(&query).await
            })
            .await
        }
        "stripe.current.json list_credit_notes" => {
            let query = given.query::<ListCreditNotesQuery>();
            CreditNotesClient::prepare(&client, async |client| client.list_credit_notes(&query).await).await
        }
        "stripe.current.json create_credit_note" => {
            let body = given.body::<CreateCreditNote>();
            CreditNotesClient::prepare(&client, async |client| client.create_credit_note(&body).await).await
        }
        "stripe.current.json retrieve_credit_note" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            CreditNotesClient::prepare(&client, async |client| {
                client.retrieve_credit_note(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_credit_note" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateCreditNote>();
            CreditNotesClient::prepare(&client, async |client| client.update_credit_note(&id, &body).await)
                .await
        }
        "stripe.current.json preview_credit_note" => {
            let query = given.query::<PreviewCreditNoteQuery>();
            CreditNotesClient::prepare(&client, async |client| client.preview_credit_note(&query).await).await
        }
        "stripe.current.json void_credit_note" => {
            let id = given.path::<String>("id");
            let body = given.body::<VoidCreditNote>();
            CreditNotesClient::prepare(&client, async |client| client.void_credit_note(&id, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_credit_notes(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::credit_notes::*;
    Some(match key {
        "stripe.current.json list_credit_note_line_items" => again::<List<CreditNoteLineItem>>(body),
        "stripe.current.json list_credit_note_preview_lines" => again::<List<CreditNoteLineItem>>(body),
        "stripe.current.json list_credit_notes" => again::<List<CreditNote>>(body),
        "stripe.current.json create_credit_note" => again::<CreditNote>(body),
        "stripe.current.json retrieve_credit_note" => again::<CreditNote>(body),
        "stripe.current.json update_credit_note" => again::<CreditNote>(body),
        "stripe.current.json preview_credit_note" => again::<CreditNote>(body),
        "stripe.current.json void_credit_note" => again::<CreditNote>(body),
        _ => return None,
    })
}

async fn prepare_invoice_rendering_templates(
    client: &StripeClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use stripe_client::invoice_rendering_templates::*;
    let client = client.invoice_rendering_templates();
    Some(match key {
        "stripe.current.json list_invoice_rendering_templates" => {
            let query = given.query::<ListInvoiceRenderingTemplatesQuery>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.list_invoice_rendering_templates(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_invoice_rendering_template" => {
            let template = given.path::<String>("template");
            let query = given.query::<RetrieveInvoiceRenderingTemplateQuery>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.retrieve_invoice_rendering_template(&template, &query).await
            })
            .await
        }
        "stripe.current.json archive_invoice_rendering_template" => {
            let template = given.path::<String>("template");
            let body = given.body::<ArchiveInvoiceRenderingTemplate>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.archive_invoice_rendering_template(&template, &body).await
            })
            .await
        }
        "stripe.current.json unarchive_invoice_rendering_template" => {
            let template = given.path::<String>("template");
            let body = given.body::<ArchiveInvoiceRenderingTemplate>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.unarchive_invoice_rendering_template(&template, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_invoice_rendering_templates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::invoice_rendering_templates::*;
    Some(match key {
        "stripe.current.json list_invoice_rendering_templates" => {
            again::<List<InvoiceRenderingTemplate>>(body)
        }
        "stripe.current.json retrieve_invoice_rendering_template" => again::<InvoiceRenderingTemplate>(body),
        "stripe.current.json archive_invoice_rendering_template" => again::<InvoiceRenderingTemplate>(body),
        "stripe.current.json unarchive_invoice_rendering_template" => again::<InvoiceRenderingTemplate>(body),
        _ => return None,
    })
}

async fn prepare_billing_meters(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_meters::*;
    let client = client.billing_meters();
    Some(match key {
        "stripe.current.json create_billing_meter_event_adjustment" => {
            let body = given.body::<CreateBillingMeterEventAdjustment>();
            BillingMetersClient::prepare(&client, async |client| {
                client.create_billing_meter_event_adjustment(&body).await
            })
            .await
        }
        "stripe.current.json create_billing_meter_event" => {
            let body = given.body::<CreateBillingMeterEvent>();
            BillingMetersClient::prepare(&client, async |client| {
                client.create_billing_meter_event(&body).await
            })
            .await
        }
        "stripe.current.json list_billing_meter_event_summaries" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListBillingMeterEventSummariesQuery>();
            BillingMetersClient::prepare(&client, async |client| {
                client.list_billing_meter_event_summaries(&id, &query).await
            })
            .await
        }
        "stripe.current.json list_billing_meters" => {
            let query = given.query::<ListBillingMetersQuery>();
            BillingMetersClient::prepare(&client, async |client| client.list_billing_meters(&query).await)
                .await
        }
        "stripe.current.json create_billing_meter" => {
            let body = given.body::<CreateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| client.create_billing_meter(&body).await)
                .await
        }
        "stripe.current.json retrieve_billing_meter" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingMetersClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_meter(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_billing_meter" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| {
                client.update_billing_meter(&id, &body).await
            })
            .await
        }
        "stripe.current.json deactivate_billing_meter" => {
            let id = given.path::<String>("id");
            let body = given.body::<DeactivateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| {
                client.deactivate_billing_meter(&id, &body).await
            })
            .await
        }
        "stripe.current.json reactivate_billing_meter" => {
            let id = given.path::<String>("id");
            let body = given.body::<DeactivateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| {
                client.reactivate_billing_meter(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_billing_meters(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::billing_meters::*;
    Some(match key {
        "stripe.current.json create_billing_meter_event_adjustment" => {
            again::<BillingMeterEventAdjustment>(body)
        }
        "stripe.current.json create_billing_meter_event" => again::<BillingMeterEvent>(body),
        "stripe.current.json list_billing_meter_event_summaries" => {
            again::<List<BillingMeterEventSummary>>(body)
        }
        "stripe.current.json list_billing_meters" => again::<List<BillingMeter>>(body),
        "stripe.current.json create_billing_meter" => again::<BillingMeter>(body),
        "stripe.current.json retrieve_billing_meter" => again::<BillingMeter>(body),
        "stripe.current.json update_billing_meter" => again::<BillingMeter>(body),
        "stripe.current.json deactivate_billing_meter" => again::<BillingMeter>(body),
        "stripe.current.json reactivate_billing_meter" => again::<BillingMeter>(body),
        _ => return None,
    })
}

async fn prepare_billing_credits(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_credits::*;
    let client = client.billing_credits();
    Some(match key {
        "stripe.current.json retrieve_billing_credit_balance_summary" => {
            let query = given.query::<RetrieveBillingCreditBalanceSummaryQuery>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.retrieve_billing_credit_balance_summary(&query).await
            })
            .await
        }
        "stripe.current.json list_billing_credit_balance_transactions" => {
            let query = given.query::<ListBillingCreditBalanceTransactionsQuery>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.list_billing_credit_balance_transactions(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_billing_credit_balance_transaction" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingCreditsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_credit_balance_transaction(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_billing_credit_grants" => {
            let query = given.query::<ListBillingCreditGrantsQuery>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.list_billing_credit_grants(&query).await
            })
            .await
        }
        "stripe.current.json create_billing_credit_grant" => {
            let body = given.body::<CreateBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.create_billing_credit_grant(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_billing_credit_grant" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingCreditsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_credit_grant(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_billing_credit_grant" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.update_billing_credit_grant(&id, &body).await
            })
            .await
        }
        "stripe.current.json expire_billing_credit_grant" => {
            let id = given.path::<String>("id");
            let body = given.body::<ExpireBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.expire_billing_credit_grant(&id, &body).await
            })
            .await
        }
        "stripe.current.json void_billing_credit_grant" => {
            let id = given.path::<String>("id");
            let body = given.body::<ExpireBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.void_billing_credit_grant(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_billing_credits(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::billing_credits::*;
    Some(match key {
        "stripe.current.json retrieve_billing_credit_balance_summary" => {
            again::<BillingCreditBalanceSummary>(body)
        }
        "stripe.current.json list_billing_credit_balance_transactions" => {
            again::<List<BillingCreditBalanceTransaction>>(body)
        }
        "stripe.current.json retrieve_billing_credit_balance_transaction" => {
            again::<BillingCreditBalanceTransaction>(body)
        }
        "stripe.current.json list_billing_credit_grants" => again::<List<BillingCreditGrant>>(body),
        "stripe.current.json create_billing_credit_grant" => again::<BillingCreditGrant>(body),
        "stripe.current.json retrieve_billing_credit_grant" => again::<BillingCreditGrant>(body),
        "stripe.current.json update_billing_credit_grant" => again::<BillingCreditGrant>(body),
        "stripe.current.json expire_billing_credit_grant" => again::<BillingCreditGrant>(body),
        "stripe.current.json void_billing_credit_grant" => again::<BillingCreditGrant>(body),
        _ => return None,
    })
}

async fn prepare_billing_alerts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_alerts::*;
    let client = client.billing_alerts();
    Some(match key {
        "stripe.current.json list_billing_alerts" => {
            let query = given.query::<ListBillingAlertsQuery>();
            BillingAlertsClient::prepare(&client, async |client| client.list_billing_alerts(&query).await)
                .await
        }
        "stripe.current.json create_billing_alert" => {
            let body = given.body::<CreateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| client.create_billing_alert(&body).await)
                .await
        }
        "stripe.current.json retrieve_billing_alert" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingAlertsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_alert(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json activate_billing_alert" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.activate_billing_alert(&id, &body).await
            })
            .await
        }
        "stripe.current.json archive_billing_alert" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.archive_billing_alert(&id, &body).await
            })
            .await
        }
        "stripe.current.json deactivate_billing_alert" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.deactivate_billing_alert(&id, &body).await
            })
            .await
        }
        "stripe.current.json list_billing_feedback_options" => {
            let query = given.query::<ListBillingFeedbackOptionsQuery>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.list_billing_feedback_options(&query).await
            })
            .await
        }
        "stripe.current.json create_billing_feedback_option" => {
            let body = given.body::<CreateBillingFeedbackOption>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.create_billing_feedback_option(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_billing_feedback_option" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingAlertsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_feedback_option(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_billing_feedback_option" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateBillingFeedbackOption>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.update_billing_feedback_option(&id, &body).await
            })
            .await
        }
        "stripe.current.json deactivate_billing_feedback_option" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.deactivate_billing_feedback_option(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_billing_alerts(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::billing_alerts::*;
    Some(match key {
        "stripe.current.json list_billing_alerts" => again::<List<BillingAlert>>(body),
        "stripe.current.json create_billing_alert" => again::<BillingAlert>(body),
        "stripe.current.json retrieve_billing_alert" => again::<BillingAlert>(body),
        "stripe.current.json activate_billing_alert" => again::<BillingAlert>(body),
        "stripe.current.json archive_billing_alert" => again::<BillingAlert>(body),
        "stripe.current.json deactivate_billing_alert" => again::<BillingAlert>(body),
        "stripe.current.json list_billing_feedback_options" => again::<List<BillingFeedbackOption>>(body),
        "stripe.current.json create_billing_feedback_option" => again::<BillingFeedbackOption>(body),
        "stripe.current.json retrieve_billing_feedback_option" => again::<BillingFeedbackOption>(body),
        "stripe.current.json update_billing_feedback_option" => again::<BillingFeedbackOption>(body),
        "stripe.current.json deactivate_billing_feedback_option" => again::<BillingFeedbackOption>(body),
        _ => return None,
    })
}

async fn prepare_billing_portal(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_portal::*;
    let client = client.billing_portal();
    Some(match key {
        "stripe.current.json list_billing_portal_configurations" => {
            let query = given.query::<ListBillingPortalConfigurationsQuery>();
            BillingPortalClient::prepare(&client, async |client| {
                client.list_billing_portal_configurations(&query).await
            })
            .await
        }
        "stripe.current.json create_billing_portal_configuration" => {
            let body = given.body::<CreateBillingPortalConfiguration>();
            BillingPortalClient::prepare(&client, async |client| {
                client.create_billing_portal_configuration(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_billing_portal_configuration" => {
            let configuration = given.path::<String>("configuration");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingPortalClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_portal_configuration(
                        &configuration,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_billing_portal_configuration" => {
            let configuration = given.path::<String>("configuration");
            let body = given.body::<UpdateBillingPortalConfiguration>();
            BillingPortalClient::prepare(&client, async |client| {
                client.update_billing_portal_configuration(&configuration, &body).await
            })
            .await
        }
        "stripe.current.json create_billing_portal_session" => {
            let body = given.body::<CreateBillingPortalSession>();
            BillingPortalClient::prepare(&client, async |client| {
                client.create_billing_portal_session(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_billing_portal(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::billing_portal::*;
    Some(match key {
        "stripe.current.json list_billing_portal_configurations" => {
            again::<List<BillingPortalConfiguration>>(body)
        }
        "stripe.current.json create_billing_portal_configuration" => {
            again::<BillingPortalConfiguration>(body)
        }
        "stripe.current.json retrieve_billing_portal_configuration" => {
            again::<BillingPortalConfiguration>(body)
        }
        "stripe.current.json update_billing_portal_configuration" => {
            again::<BillingPortalConfiguration>(body)
        }
        "stripe.current.json create_billing_portal_session" => again::<BillingPortalSession>(body),
        _ => return None,
    })
}

async fn prepare_accounts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::accounts::*;
    let client = client.accounts();
    Some(match key {
        "stripe.current.json list_account_capabilities" => {
            let account = given.path::<String>("account");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .list_account_capabilities(
                        &account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json retrieve_account_capability" => {
            let account = given.path::<String>("account");
            let capability = given.path::<String>("capability");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account_capability(
                        &account,
                        &capability,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_account_capability" => {
            let account = given.path::<String>("account");
            let capability = given.path::<String>("capability");
            let body = given.body::<UpdateAccountCapability>();
            AccountsClient::prepare(&client, async |client| {
                client.update_account_capability(&account, &capability, &body).await
            })
            .await
        }
        "stripe.current.json delete_account_external_account" => {
            let account = given.path::<String>("account");
            let id = given.path::<String>("id");
            AccountsClient::prepare(&client, async |client| {
                client.delete_account_external_account(&account, &id).await
            })
            .await
        }
        "stripe.current.json retrieve_account_external_account" => {
            let account = given.path::<String>("account");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account_external_account(
                        &account,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_account_external_account" => {
            let account = given.path::<String>("account");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateAccountExternalAccount>();
            AccountsClient::prepare(&client, async |client| {
                client.update_account_external_account(&account, &id, &body).await
            })
            .await
        }
        "stripe.current.json list_account_external_accounts" => {
            let account = given.path::<String>("account");
            let query = given.query::<ListAccountExternalAccountsQuery>();
            AccountsClient::prepare(&client, async |client| {
                client.list_account_external_accounts(&account, &query).await
            })
            .await
        }
        "stripe.current.json create_account_external_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<CreateAccountExternalAccount>();
            AccountsClient::prepare(&client, async |client| {
                client.create_account_external_account(&account, &body).await
            })
            .await
        }
        "stripe.current.json create_account_login_link" => {
            let account = given.path::<String>("account");
            let body = given.body::<CreateAccountLoginLink>();
            AccountsClient::prepare(&client, async |client| {
                client.create_account_login_link(&account, &body).await
            })
            .await
        }
        "stripe.current.json delete_account_person" => {
            let account = given.path::<String>("account");
            let person = given.path::<String>("person");
            AccountsClient::prepare(&client, async |client| {
                client.delete_account_person(&account, &person).await
            })
            .await
        }
        "stripe.current.json retrieve_account_person" => {
            let account = given.path::<String>("account");
            let person = given.path::<String>("person");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account_person(
                        &account,
                        &person,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_account_person" => {
            let account = given.path::<String>("account");
            let person = given.path::<String>("person");
            let body = given.body::<UpdateAccountPerson>();
            AccountsClient::prepare(&client, async |client| {
                client.update_account_person(&account, &person, &body).await
            })
            .await
        }
        "stripe.current.json list_account_persons" => {
            let account = given.path::<String>("account");
            let query = given.query::<ListAccountPersonsQuery>();
            AccountsClient::prepare(&client, async |client| {
                client.list_account_persons(&account, &query).await
            })
            .await
        }
        "stripe.current.json create_account_person" => {
            let account = given.path::<String>("account");
            let body = given.body::<UpdateAccountPerson>();
            AccountsClient::prepare(&client, async |client| {
                client.create_account_person(&account, &body).await
            })
            .await
        }
        "stripe.current.json delete_account" => {
            let account = given.path::<String>("account");
            AccountsClient::prepare(&client, async |client| client.delete_account(&account).await).await
        }
        "stripe.current.json retrieve_account" => {
            let account = given.path::<String>("account");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account(&account, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<UpdateAccount>();
            AccountsClient::prepare(&client, async |client| client.update_account(&account, &body).await)
                .await
        }
        "stripe.current.json retrieve_current_account" => {
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client.retrieve_current_account(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json list_accounts" => {
            let query = given.query::<ListAccountsQuery>();
            AccountsClient::prepare(&client, async |client| client.list_accounts(&query).await).await
        }
        "stripe.current.json create_account" => {
            let body = given.body::<CreateAccount>();
            AccountsClient::prepare(&client, async |client| client.create_account(&body).await).await
        }
        "stripe.current.json reject_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<RejectAccount>();
            AccountsClient::prepare(&client, async |client| client.reject_account(&account, &body).await)
                .await
        }
        "stripe.current.json unreject_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<CreateAccountLoginLink>();
            AccountsClient::prepare(&client, async |client| client.unreject_account(&account, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_accounts(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::accounts::*;
    Some(match key {
        "stripe.current.json list_account_capabilities" => again::<List<Capability>>(body),
        "stripe.current.json retrieve_account_capability" => again::<Capability>(body),
        "stripe.current.json update_account_capability" => again::<Capability>(body),
        "stripe.current.json delete_account_external_account" => {
            again::<DeleteAccountExternalAccountResponse>(body)
        }
        "stripe.current.json retrieve_account_external_account" => {
            again::<DeleteAccountExternalAccountResponse>(body)
        }
        "stripe.current.json update_account_external_account" => {
            again::<DeleteAccountExternalAccountResponse>(body)
        }
        "stripe.current.json list_account_external_accounts" => {
            again::<List<DeleteAccountExternalAccountResponse>>(body)
        }
        "stripe.current.json create_account_external_account" => {
            again::<DeleteAccountExternalAccountResponse>(body)
        }
        "stripe.current.json create_account_login_link" => again::<LoginLink>(body),
        "stripe.current.json delete_account_person" => again::<Person>(body),
        "stripe.current.json retrieve_account_person" => again::<Person>(body),
        "stripe.current.json update_account_person" => again::<Person>(body),
        "stripe.current.json list_account_persons" => again::<List<Person>>(body),
        "stripe.current.json create_account_person" => again::<Person>(body),
        "stripe.current.json delete_account" => again::<Account>(body),
        "stripe.current.json retrieve_account" => again::<Account>(body),
        "stripe.current.json update_account" => again::<Account>(body),
        "stripe.current.json retrieve_current_account" => again::<Account>(body),
        "stripe.current.json list_accounts" => again::<List<Account>>(body),
        "stripe.current.json create_account" => again::<Account>(body),
        "stripe.current.json reject_account" => again::<Account>(body),
        "stripe.current.json unreject_account" => again::<Account>(body),
        _ => return None,
    })
}

async fn prepare_account_links(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::account_links::*;
    let client = client.account_links();
    Some(match key {
        "stripe.current.json create_account_link" => {
            let body = given.body::<CreateAccountLink>();
            AccountLinksClient::prepare(&client, async |client| client.create_account_link(&body).await).await
        }
        _ => return None,
    })
}

fn reread_account_links(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::account_links::*;
    Some(match key {
        "stripe.current.json create_account_link" => again::<AccountLink>(body),
        _ => return None,
    })
}

async fn prepare_account_sessions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::account_sessions::*;
    let client = client.account_sessions();
    Some(match key {
        "stripe.current.json create_account_session" => {
            let body = given.body::<CreateAccountSession>();
            AccountSessionsClient::prepare(&client, async |client| client.create_account_session(&body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_account_sessions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::account_sessions::*;
    Some(match key {
        "stripe.current.json create_account_session" => again::<AccountSession>(body),
        _ => return None,
    })
}

async fn prepare_application_fees(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::application_fees::*;
    let client = client.application_fees();
    Some(match key {
        "stripe.current.json retrieve_application_fee_refund" => {
            let fee = given.path::<String>("fee");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ApplicationFeesClient::prepare(&client, async |client| {
                client
                    .retrieve_application_fee_refund(
                        &fee,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_application_fee_refund" => {
            let fee = given.path::<String>("fee");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateApplicationFeeRefund>();
            ApplicationFeesClient::prepare(&client, async |client| {
                client.update_application_fee_refund(&fee, &id, &body).await
            })
            .await
        }
        "stripe.current.json list_application_fee_refunds" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListApplicationFeeRefundsQuery>();
            ApplicationFeesClient::prepare(&client, async |client| {
                client.list_application_fee_refunds(&id, &query).await
            })
            .await
        }
        "stripe.current.json create_application_fee_refund" => {
            let id = given.path::<String>("id");
            let body = given.body::<CreateApplicationFeeRefund>();
            ApplicationFeesClient::prepare(&client, async |client| {
                client.create_application_fee_refund(&id, &body).await
            })
            .await
        }
        "stripe.current.json list_application_fees" => {
            let query = given.query::<ListApplicationFeesQuery>();
            ApplicationFeesClient::prepare(&client, async |client| client.list_application_fees(&query).await)
                .await
        }
        "stripe.current.json retrieve_application_fee" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ApplicationFeesClient::prepare(&client, async |client| {
                client
                    .retrieve_application_fee(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_application_fees(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::application_fees::*;
    Some(match key {
        "stripe.current.json retrieve_application_fee_refund" => again::<FeeRefund>(body),
        "stripe.current.json update_application_fee_refund" => again::<FeeRefund>(body),
        "stripe.current.json list_application_fee_refunds" => again::<List<FeeRefund>>(body),
        "stripe.current.json create_application_fee_refund" => again::<FeeRefund>(body),
        "stripe.current.json list_application_fees" => again::<List<ApplicationFee>>(body),
        "stripe.current.json retrieve_application_fee" => again::<ApplicationFee>(body),
        _ => return None,
    })
}

async fn prepare_transfers(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::transfers::*;
    let client = client.transfers();
    Some(match key {
        "stripe.current.json list_transfer_reversals" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListTransferReversalsQuery>();
            TransfersClient::prepare(&client, async |client| {
                client.list_transfer_reversals(&id, &query).await
            })
            .await
        }
        "stripe.current.json create_transfer_reversal" => {
            let id = given.path::<String>("id");
            let body = given.body::<CreateTransferReversal>();
            TransfersClient::prepare(&client, async |client| {
                client.create_transfer_reversal(&id, &body).await
            })
            .await
        }
        "stripe.current.json retrieve_transfer_reversal" => {
            let transfer = given.path::<String>("transfer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_transfer_reversal(
                        &transfer,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_transfer_reversal" => {
            let transfer = given.path::<String>("transfer");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateTransferReversal>();
            TransfersClient::prepare(&client, async |client| {
                client.update_transfer_reversal(&transfer, &id, &body).await
            })
            .await
        }
        "stripe.current.json list_transfers" => {
            let query = given.query::<ListTransfersQuery>();
            TransfersClient::prepare(&client, async |client| client.list_transfers(&query).await).await
        }
        "stripe.current.json create_transfer" => {
            let body = given.body::<CreateTransfer>();
            TransfersClient::prepare(&client, async |client| client.create_transfer(&body).await).await
        }
        "stripe.current.json retrieve_transfer" => {
            let transfer = given.path::<String>("transfer");
            let expand = given.parameter::<Vec<String>>("expand");
            TransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_transfer(&transfer, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_transfer" => {
            let transfer = given.path::<String>("transfer");
            let body = given.body::<UpdateTransfer>();
            TransfersClient::prepare(&client, async |client| client.update_transfer(&transfer, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_transfers(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::transfers::*;
    Some(match key {
        "stripe.current.json list_transfer_reversals" => again::<List<TransferReversal>>(body),
        "stripe.current.json create_transfer_reversal" => again::<TransferReversal>(body),
        "stripe.current.json retrieve_transfer_reversal" => again::<TransferReversal>(body),
        "stripe.current.json update_transfer_reversal" => again::<TransferReversal>(body),
        "stripe.current.json list_transfers" => again::<List<Transfer>>(body),
        "stripe.current.json create_transfer" => again::<Transfer>(body),
        "stripe.current.json retrieve_transfer" => again::<Transfer>(body),
        "stripe.current.json update_transfer" => again::<Transfer>(body),
        _ => return None,
    })
}

async fn prepare_country_specs(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::country_specs::*;
    let client = client.country_specs();
    Some(match key {
        "stripe.current.json list_country_specs" => {
            let query = given.query::<ListCountrySpecsQuery>();
            CountrySpecsClient::prepare(&client, async |client| client.list_country_specs(&query).await).await
        }
        "stripe.current.json retrieve_country_spec" => {
            let country = given.path::<String>("country");
            let expand = given.parameter::<Vec<String>>("expand");
            CountrySpecsClient::prepare(&client, async |client| {
                client
                    .retrieve_country_spec(&country, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_country_specs(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::country_specs::*;
    Some(match key {
        "stripe.current.json list_country_specs" => again::<List<CountrySpec>>(body),
        "stripe.current.json retrieve_country_spec" => again::<CountrySpec>(body),
        _ => return None,
    })
}

async fn prepare_topups(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::topups::*;
    let client = client.topups();
    Some(match key {
        "stripe.current.json list_topups" => {
            let query = given.query::<ListTopupsQuery>();
            TopupsClient::prepare(&client, async |client| client.list_topups(&query).await).await
        }
        "stripe.current.json create_topup" => {
            let body = given.body::<CreateTopup>();
            TopupsClient::prepare(&client, async |client| client.create_topup(&body).await).await
        }
        "stripe.current.json retrieve_topup" => {
            let topup = given.path::<String>("topup");
            let expand = given.parameter::<Vec<String>>("expand");
            TopupsClient::prepare(&client, async |client| {
                client.retrieve_topup(&topup, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_topup" => {
            let topup = given.path::<String>("topup");
            let body = given.body::<UpdateTopup>();
            TopupsClient::prepare(&client, async |client| client.update_topup(&topup, &body).await).await
        }
        "stripe.current.json cancel_topup" => {
            let topup = given.path::<String>("topup");
            let body = given.body::<CancelTopup>();
            TopupsClient::prepare(&client, async |client| client.cancel_topup(&topup, &body).await).await
        }
        _ => return None,
    })
}

fn reread_topups(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::topups::*;
    Some(match key {
        "stripe.current.json list_topups" => again::<List<Topup>>(body),
        "stripe.current.json create_topup" => again::<Topup>(body),
        "stripe.current.json retrieve_topup" => again::<Topup>(body),
        "stripe.current.json update_topup" => again::<Topup>(body),
        "stripe.current.json cancel_topup" => again::<Topup>(body),
        _ => return None,
    })
}

async fn prepare_files(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::files::*;
    let client = client.files();
    Some(match key {
        "stripe.current.json list_files" => {
            let query = given.query::<ListFilesQuery>();
            FilesClient::prepare(&client, async |client| client.list_files(&query).await).await
        }
        "stripe.current.json create_file" => {
            let body = given.body::<Value>();
            FilesClient::prepare(&client, async |client| client.create_file(&body).await).await
        }
        "stripe.current.json retrieve_file" => {
            let file = given.path::<String>("file");
            let expand = given.parameter::<Vec<String>>("expand");
            FilesClient::prepare(&client, async |client| {
                client.retrieve_file(&file, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_files(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::files::*;
    Some(match key {
        "stripe.current.json list_files" => again::<List<File>>(body),
        "stripe.current.json create_file" => again::<File>(body),
        "stripe.current.json retrieve_file" => again::<File>(body),
        _ => return None,
    })
}

async fn prepare_file_links(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::file_links::*;
    let client = client.file_links();
    Some(match key {
        "stripe.current.json list_file_links" => {
            let query = given.query::<ListFileLinksQuery>();
            FileLinksClient::prepare(&client, async |client| client.list_file_links(&query).await).await
        }
        "stripe.current.json create_file_link" => {
            let body = given.body::<CreateFileLink>();
            FileLinksClient::prepare(&client, async |client| client.create_file_link(&body).await).await
        }
        "stripe.current.json retrieve_file_link" => {
            let link = given.path::<String>("link");
            let expand = given.parameter::<Vec<String>>("expand");
            FileLinksClient::prepare(&client, async |client| {
                client.retrieve_file_link(&link, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_file_link" => {
            let link = given.path::<String>("link");
            let body = given.body::<UpdateFileLink>();
            FileLinksClient::prepare(&client, async |client| client.update_file_link(&link, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_file_links(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::file_links::*;
    Some(match key {
        "stripe.current.json list_file_links" => again::<List<FileLink>>(body),
        "stripe.current.json create_file_link" => again::<FileLink>(body),
        "stripe.current.json retrieve_file_link" => again::<FileLink>(body),
        "stripe.current.json update_file_link" => again::<FileLink>(body),
        _ => return None,
    })
}

async fn prepare_apple_pay_domains(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::apple_pay_domains::*;
    let client = client.apple_pay_domains();
    Some(match key {
        "stripe.current.json delete_apple_pay_domain" => {
            let domain = given.path::<String>("domain");
            ApplePayDomainsClient::prepare(&client, async |client| {
                client.delete_apple_pay_domain(&domain).await
            })
            .await
        }
        "stripe.current.json retrieve_apple_pay_domain" => {
            let domain = given.path::<String>("domain");
            let expand = given.parameter::<Vec<String>>("expand");
            ApplePayDomainsClient::prepare(&client, async |client| {
                client
                    .retrieve_apple_pay_domain(
                        &domain,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_apple_pay_domains" => {
            let query = given.query::<ListApplePayDomainsQuery>();
            ApplePayDomainsClient::prepare(&client, async |client| {
                client.list_apple_pay_domains(&query).await
            })
            .await
        }
        "stripe.current.json create_apple_pay_domain" => {
            let body = given.body::<CreateApplePayDomain>();
            ApplePayDomainsClient::prepare(&client, async |client| {
                client.create_apple_pay_domain(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_apple_pay_domains(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::apple_pay_domains::*;
    Some(match key {
        "stripe.current.json delete_apple_pay_domain" => again::<ApplePayDomain>(body),
        "stripe.current.json retrieve_apple_pay_domain" => again::<ApplePayDomain>(body),
        "stripe.current.json list_apple_pay_domains" => again::<List<ApplePayDomain>>(body),
        "stripe.current.json create_apple_pay_domain" => again::<ApplePayDomain>(body),
        _ => return None,
    })
}

async fn prepare_ephemeral_keys(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::ephemeral_keys::*;
    let client = client.ephemeral_keys();
    Some(match key {
        "stripe.current.json delete_ephemeral_key" => {
            let key = given.path::<String>("key");
            let expand = given.parameter::<Vec<String>>("expand");
            EphemeralKeysClient::prepare(&client, async |client| {
                client
                    .delete_ephemeral_key(&key, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json create_ephemeral_key" => {
            let body = given.body::<CreateEphemeralKey>();
            EphemeralKeysClient::prepare(&client, async |client| client.create_ephemeral_key(&body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_ephemeral_keys(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::ephemeral_keys::*;
    Some(match key {
        "stripe.current.json delete_ephemeral_key" => again::<EphemeralKey>(body),
        "stripe.current.json create_ephemeral_key" => again::<EphemeralKey>(body),
        _ => return None,
    })
}

async fn prepare_exchange_rates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::exchange_rates::*;
    let client = client.exchange_rates();
    Some(match key {
        "stripe.current.json list_exchange_rates" => {
            let query = given.query::<ListExchangeRatesQuery>();
            ExchangeRatesClient::prepare(&client, async |client| client.list_exchange_rates(&query).await)
                .await
        }
        "stripe.current.json retrieve_exchange_rate" => {
            let rate_id = given.path::<String>("rate_id");
            let expand = given.parameter::<Vec<String>>("expand");
            ExchangeRatesClient::prepare(&client, async |client| {
                client
                    .retrieve_exchange_rate(&rate_id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_exchange_rates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::exchange_rates::*;
    Some(match key {
        "stripe.current.json list_exchange_rates" => again::<List<ExchangeRate>>(body),
        "stripe.current.json retrieve_exchange_rate" => again::<ExchangeRate>(body),
        _ => return None,
    })
}

async fn prepare_reviews(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::reviews::*;
    let client = client.reviews();
    Some(match key {
        "stripe.current.json list_reviews" => {
            let query = given.query::<ListReviewsQuery>();
            ReviewsClient::prepare(&client, async |client| client.list_reviews(&query).await).await
        }
        "stripe.current.json retrieve_review" => {
            let review = given.path::<String>("review");
            let expand = given.parameter::<Vec<String>>("expand");
            ReviewsClient::prepare(&client, async |client| {
                client.retrieve_review(&review, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json approve_review" => {
            let review = given.path::<String>("review");
            let body = given.body::<ApproveReview>();
            ReviewsClient::prepare(&client, async |client| client.approve_review(&review, &body).await).await
        }
        _ => return None,
    })
}

fn reread_reviews(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::reviews::*;
    Some(match key {
        "stripe.current.json list_reviews" => again::<List<Review>>(body),
        "stripe.current.json retrieve_review" => again::<Review>(body),
        "stripe.current.json approve_review" => again::<Review>(body),
        _ => return None,
    })
}

async fn prepare_radar(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::radar::*;
    let client = client.radar();
    Some(match key {
        "stripe.current.json list_radar_early_fraud_warnings" => {
            let query = given.query::<ListRadarEarlyFraudWarningsQuery>();
            RadarClient::prepare(&client, async |client| client.list_radar_early_fraud_warnings(&query).await)
                .await
        }
        "stripe.current.json retrieve_radar_early_fraud_warning" => {
            let early_fraud_warning = given.path::<String>("early_fraud_warning");
            let expand = given.parameter::<Vec<String>>("expand");
            RadarClient::prepare(&client, async |client| {
                client
                    .retrieve_radar_early_fraud_warning(
                        &early_fraud_warning,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json create_radar_payment_evaluation" => {
            let body = given.body::<CreateRadarPaymentEvaluation>();
            RadarClient::prepare(&client, async |client| client.create_radar_payment_evaluation(&body).await)
                .await
        }
        "stripe.current.json delete_radar_value_list_item" => {
            let item = given.path::<String>("item");
            RadarClient::prepare(&client, async |client| client.delete_radar_value_list_item(&item).await)
                .await
        }
        "stripe.current.json retrieve_radar_value_list_item" => {
            let item = given.path::<String>("item");
            let expand = given.parameter::<Vec<String>>("expand");
            RadarClient::prepare(&client, async |client| {
                client
                    .retrieve_radar_value_list_item(
                        &item,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_radar_value_list_items" => {
            let query = given.query::<ListRadarValueListItemsQuery>();
            RadarClient::prepare(&client, async |client| client.list_radar_value_list_items(&query).await)
                .await
        }
        "stripe.current.json create_radar_value_list_item" => {
            let body = given.body::<CreateRadarValueListItem>();
            RadarClient::prepare(&client, async |client| client.create_radar_value_list_item(&body).await)
                .await
        }
        "stripe.current.json delete_radar_value_list" => {
            let value_list = given.path::<String>("value_list");
            RadarClient::prepare(&client, async |client| client.delete_radar_value_list(&value_list).await)
                .await
        }
        "stripe.current.json retrieve_radar_value_list" => {
            let value_list = given.path::<String>("value_list");
            let expand = given.parameter::<Vec<String>>("expand");
            RadarClient::prepare(&client, async |client| {
                client
                    .retrieve_radar_value_list(
                        &value_list,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_radar_value_list" => {
            let value_list = given.path::<String>("value_list");
            let body = given.body::<UpdateRadarValueList>();
            RadarClient::prepare(&client, async |client| {
                client.update_radar_value_list(&value_list, &body).await
            })
            .await
        }
        "stripe.current.json list_radar_value_lists" => {
            let query = given.query::<ListRadarValueListsQuery>();
            RadarClient::prepare(&client, async |client| client.list_radar_value_lists(&query).await).await
        }
        "stripe.current.json create_radar_value_list" => {
            let body = given.body::<CreateRadarValueList>();
            RadarClient::prepare(&client, async |client| client.create_radar_value_list(&body).await).await
        }
        _ => return None,
    })
}

fn reread_radar(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::radar::*;
    Some(match key {
        "stripe.current.json list_radar_early_fraud_warnings" => again::<List<RadarEarlyFraudWarning>>(body),
        "stripe.current.json retrieve_radar_early_fraud_warning" => again::<RadarEarlyFraudWarning>(body),
        "stripe.current.json create_radar_payment_evaluation" => again::<RadarPaymentEvaluation>(body),
        "stripe.current.json delete_radar_value_list_item" => again::<RadarValueListItem>(body),
        "stripe.current.json retrieve_radar_value_list_item" => again::<RadarValueListItem>(body),
        "stripe.current.json list_radar_value_list_items" => again::<List<RadarValueListItem>>(body),
        "stripe.current.json create_radar_value_list_item" => again::<RadarValueListItem>(body),
        "stripe.current.json delete_radar_value_list" => again::<RadarValueList>(body),
        "stripe.current.json retrieve_radar_value_list" => again::<RadarValueList>(body),
        "stripe.current.json update_radar_value_list" => again::<RadarValueList>(body),
        "stripe.current.json list_radar_value_lists" => again::<List<RadarValueList>>(body),
        "stripe.current.json create_radar_value_list" => again::<RadarValueList>(body),
        _ => return None,
    })
}

async fn prepare_sources(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::sources::*;
    let client = client.sources();
    Some(match key {
        "stripe.current.json detach_source" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            SourcesClient::prepare(&client, async |client| {
                client
                    .detach_source(&customer, &id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json retrieve_source" => {
            let source = given.path::<String>("source");
            let query = given.query::<RetrieveSourceQuery>();
            SourcesClient::prepare(&client, async |client| client.retrieve_source(&source, &query).await)
                .await
        }
        "stripe.current.json update_source" => {
            let source = given.path::<String>("source");
            let body = given.body::<UpdateSource>();
            SourcesClient::prepare(&client, async |client| client.update_source(&source, &body).await).await
        }
        "stripe.current.json create_source" => {
            let body = given.body::<CreateSource>();
            SourcesClient::prepare(&client, async |client| client.create_source(&body).await).await
        }
        "stripe.current.json verify_source" => {
            let source = given.path::<String>("source");
            let body = given.body::<VerifySource>();
            SourcesClient::prepare(&client, async |client| client.verify_source(&source, &body).await).await
        }
        "stripe.current.json list_source_transactions" => {
            let source = given.path::<String>("source");
            let query = given.query::<ListSourceTransactionsQuery>();
            SourcesClient::prepare(&client, async |client| {
                client.list_source_transactions(&source, &query).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_sources(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::sources::*;
    Some(match key {
        "stripe.current.json detach_source" => again::<DetachSourceResponse>(body),
        "stripe.current.json retrieve_source" => again::<Source>(body),
        "stripe.current.json update_source" => again::<Source>(body),
        "stripe.current.json create_source" => again::<Source>(body),
        "stripe.current.json verify_source" => again::<Source>(body),
        "stripe.current.json list_source_transactions" => again::<List<SourceTransaction>>(body),
        _ => return None,
    })
}

async fn prepare_tokens(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tokens::*;
    let client = client.tokens();
    Some(match key {
        "stripe.current.json retrieve_token" => {
            let token = given.path::<String>("token");
            let expand = given.parameter::<Vec<String>>("expand");
            TokensClient::prepare(&client, async |client| {
                client.retrieve_token(&token, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json create_token" => {
            let body = given.body::<CreateToken>();
            TokensClient::prepare(&client, async |client| client.create_token(&body).await).await
        }
        _ => return None,
    })
}

fn reread_tokens(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::tokens::*;
    Some(match key {
        "stripe.current.json retrieve_token" => again::<Token>(body),
        "stripe.current.json create_token" => again::<Token>(body),
        _ => return None,
    })
}

async fn prepare_apps(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::apps::*;
    let client = client.apps();
    Some(match key {
        "stripe.current.json list_apps_installs" => {
            let query = given.query::<ListAppsInstallsQuery>();
            AppsClient::prepare(&client, async |client| client.list_apps_installs(&query).await).await
        }
        "stripe.current.json create_apps_install" => {
            let body = given.body::<CreateAppsInstall>();
            AppsClient::prepare(&client, async |client| client.create_apps_install(&body).await).await
        }
        "stripe.current.json retrieve_apps_install" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            AppsClient::prepare(&client, async |client| {
                client
                    .retrieve_apps_install(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_apps_install" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateAppsInstall>();
            AppsClient::prepare(&client, async |client| client.update_apps_install(&id, &body).await).await
        }
        "stripe.current.json uninstall_apps_install" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateAppsInstall>();
            AppsClient::prepare(&client, async |client| client.uninstall_apps_install(&id, &body).await).await
        }
        "stripe.current.json list_apps_secrets" => {
            let query = given.query::<ListAppsSecretsQuery>();
            AppsClient::prepare(&client, async |client| client.list_apps_secrets(&query).await).await
        }
        "stripe.current.json create_apps_secret" => {
            let body = given.body::<CreateAppsSecret>();
            AppsClient::prepare(&client, async |client| client.create_apps_secret(&body).await).await
        }
        "stripe.current.json find_apps_secret" => {
            let query = given.query::<FindAppsSecretQuery>();
            AppsClient::prepare(&client, async |client| client.find_apps_secret(&query).await).await
        }
        "stripe.current.json delete_apps_secret_where" => {
            let body = given.body::<DeleteAppsSecretWhere>();
            AppsClient::prepare(&client, async |client| client.delete_apps_secret_where(&body).await).await
        }
        _ => return None,
    })
}

fn reread_apps(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::apps::*;
    Some(match key {
        "stripe.current.json list_apps_installs" => again::<List<AppsInstall>>(body),
        "stripe.current.json create_apps_install" => again::<AppsInstall>(body),
        "stripe.current.json retrieve_apps_install" => again::<AppsInstall>(body),
        "stripe.current.json update_apps_install" => again::<AppsInstall>(body),
        "stripe.current.json uninstall_apps_install" => again::<AppsInstall>(body),
        "stripe.current.json list_apps_secrets" => again::<List<AppsSecret>>(body),
        "stripe.current.json create_apps_secret" => again::<AppsSecret>(body),
        "stripe.current.json find_apps_secret" => again::<AppsSecret>(body),
        "stripe.current.json delete_apps_secret_where" => again::<AppsSecret>(body),
        _ => return None,
    })
}

async fn prepare_climate(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::climate::*;
    let client = client.climate();
    Some(match key {
        "stripe.current.json list_climate_orders" => {
            let query = given.query::<ListClimateOrdersQuery>();
            ClimateClient::prepare(&client, async |client| client.list_climate_orders(&query).await).await
        }
        "stripe.current.json create_climate_order" => {
            let body = given.body::<CreateClimateOrder>();
            ClimateClient::prepare(&client, async |client| client.create_climate_order(&body).await).await
        }
        "stripe.current.json retrieve_climate_order" => {
            let order = given.path::<String>("order");
            let expand = given.parameter::<Vec<String>>("expand");
            ClimateClient::prepare(&client, async |client| {
                client
                    .retrieve_climate_order(&order, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_climate_order" => {
            let order = given.path::<String>("order");
            let body = given.body::<UpdateClimateOrder>();
            ClimateClient::prepare(&client, async |client| client.update_climate_order(&order, &body).await)
                .await
        }
        "stripe.current.json cancel_climate_order" => {
            let order = given.path::<String>("order");
            let body = given.body::<CancelClimateOrder>();
            ClimateClient::prepare(&client, async |client| client.cancel_climate_order(&order, &body).await)
                .await
        }
        "stripe.current.json list_climate_products" => {
            let query = given.query::<ListClimateProductsQuery>();
            ClimateClient::prepare(&client, async |client| client.list_climate_products(&query).await).await
        }
        "stripe.current.json retrieve_climate_product" => {
            let product = given.path::<String>("product");
            let expand = given.parameter::<Vec<String>>("expand");
            ClimateClient::prepare(&client, async |client| {
                client
                    .retrieve_climate_product(
                        &product,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_climate_suppliers" => {
            let query = given.query::<ListClimateSuppliersQuery>();
            ClimateClient::prepare(&client, async |client| client.list_climate_suppliers(&query).await).await
        }
        "stripe.current.json retrieve_climate_supplier" => {
            let supplier = given.path::<String>("supplier");
            let expand = given.parameter::<Vec<String>>("expand");
            ClimateClient::prepare(&client, async |client| {
                client
                    .retrieve_climate_supplier(
                        &supplier,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_climate(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::climate::*;
    Some(match key {
        "stripe.current.json list_climate_orders" => again::<List<ClimateOrder>>(body),
        "stripe.current.json create_climate_order" => again::<ClimateOrder>(body),
        "stripe.current.json retrieve_climate_order" => again::<ClimateOrder>(body),
        "stripe.current.json update_climate_order" => again::<ClimateOrder>(body),
        "stripe.current.json cancel_climate_order" => again::<ClimateOrder>(body),
        "stripe.current.json list_climate_products" => again::<List<ClimateProduct>>(body),
        "stripe.current.json retrieve_climate_product" => again::<ClimateProduct>(body),
        "stripe.current.json list_climate_suppliers" => again::<List<ClimateSupplier>>(body),
        "stripe.current.json retrieve_climate_supplier" => again::<ClimateSupplier>(body),
        _ => return None,
    })
}

async fn prepare_entitlements(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::entitlements::*;
    let client = client.entitlements();
    Some(match key {
        "stripe.current.json list_entitlements_active_entitlements" => {
            let query = given.query::<ListEntitlementsActiveEntitlementsQuery>();
            EntitlementsClient::prepare(&client, async |client| {
                client.list_entitlements_active_entitlements(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_entitlements_active_entitlement" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            EntitlementsClient::prepare(&client, async |client| {
                client
                    .retrieve_entitlements_active_entitlement(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_entitlements_features" => {
            let query = given.query::<ListEntitlementsFeaturesQuery>();
            EntitlementsClient::prepare(&client, async |client| {
                client.list_entitlements_features(&query).await
            })
            .await
        }
        "stripe.current.json create_entitlements_feature" => {
            let body = given.body::<CreateEntitlementsFeature>();
            EntitlementsClient::prepare(&client, async |client| {
                client.create_entitlements_feature(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_entitlements_feature" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            EntitlementsClient::prepare(&client, async |client| {
                client
                    .retrieve_entitlements_feature(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_entitlements_feature" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateEntitlementsFeature>();
            EntitlementsClient::prepare(&client, async |client| {
                client.update_entitlements_feature(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_entitlements(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::entitlements::*;
    Some(match key {
        "stripe.current.json list_entitlements_active_entitlements" => {
            again::<List<EntitlementsActiveEntitlement>>(body)
        }
        "stripe.current.json retrieve_entitlements_active_entitlement" => {
            again::<EntitlementsActiveEntitlement>(body)
        }
        "stripe.current.json list_entitlements_features" => again::<List<EntitlementsFeature>>(body),
        "stripe.current.json create_entitlements_feature" => again::<EntitlementsFeature>(body),
        "stripe.current.json retrieve_entitlements_feature" => again::<EntitlementsFeature>(body),
        "stripe.current.json update_entitlements_feature" => again::<EntitlementsFeature>(body),
        _ => return None,
    })
}

async fn prepare_financial_connections(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::financial_connections::*;
    let client = client.financial_connections();
    Some(match key {
        "stripe.current.json list_financial_connections_account_owners" => {
            let account = given.path::<String>("account");
            let query = given.query::<ListFinancialConnectionsAccountOwnersQuery>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.list_financial_connections_account_owners(&account, &query).await
            })
            .await
        }
        "stripe.current.json list_financial_connections_accounts" => {
            let query = given.query::<ListFinancialConnectionsAccountsQuery>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.list_financial_connections_accounts(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_financial_connections_account" => {
            let account = given.path::<String>("account");
            let expand = given.parameter::<Vec<String>>("expand");
            FinancialConnectionsClient::prepare(&client, async |client| {
                client
                    .retrieve_financial_connections_account(
                        &account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json disconnect_financial_connections_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<DisconnectFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.disconnect_financial_connections_account(&account, &body).await
            })
            .await
        }
        "stripe.current.json refresh_financial_connections_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<RefreshFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.refresh_financial_connections_account(&account, &body).await
            })
            .await
        }
        "stripe.current.json subscribe_financial_connections_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<SubscribeFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.subscribe_financial_connections_account(&account, &body).await
            })
            .await
        }
        "stripe.current.json unsubscribe_financial_connections_account" => {
            let account = given.path::<String>("account");
            let body = given.body::<SubscribeFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.unsubscribe_financial_connections_account(&account, &body).await
            })
            .await
        }
        "stripe.current.json retrieve_financial_connections_session" => {
            let session = given.path::<String>("session");
            let expand = given.parameter::<Vec<String>>("expand");
            FinancialConnectionsClient::prepare(&client, async |client| {
                client
                    .retrieve_financial_connections_session(
                        &session,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json create_financial_connections_session" => {
            let body = given.body::<CreateFinancialConnectionsSession>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.create_financial_connections_session(&body).await
            })
            .await
        }
        "stripe.current.json list_financial_connections_transactions" => {
            let query = given.query::<ListFinancialConnectionsTransactionsQuery>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.list_financial_connections_transactions(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_financial_connections_transaction" => {
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            FinancialConnectionsClient::prepare(&client, async |client| {
                client
                    .retrieve_financial_connections_transaction(
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_financial_connections(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::financial_connections::*;
    Some(match key {
        "stripe.current.json list_financial_connections_account_owners" => {
            again::<List<FinancialConnectionsAccountOwner>>(body)
        }
        "stripe.current.json list_financial_connections_accounts" => {
            again::<List<FinancialConnectionsAccount>>(body)
        }
        "stripe.current.json retrieve_financial_connections_account" => {
            again::<FinancialConnectionsAccount>(body)
        }
        "stripe.current.json disconnect_financial_connections_account" => {
            again::<FinancialConnectionsAccount>(body)
        }
        "stripe.current.json refresh_financial_connections_account" => {
            again::<FinancialConnectionsAccount>(body)
        }
        "stripe.current.json subscribe_financial_connections_account" => {
            again::<FinancialConnectionsAccount>(body)
        }
        "stripe.current.json unsubscribe_financial_connections_account" => {
            again::<FinancialConnectionsAccount>(body)
        }
        "stripe.current.json retrieve_financial_connections_session" => {
            again::<FinancialConnectionsSession>(body)
        }
        "stripe.current.json create_financial_connections_session" => {
            again::<FinancialConnectionsSession>(body)
        }
        "stripe.current.json list_financial_connections_transactions" => {
            again::<List<FinancialConnectionsTransaction>>(body)
        }
        "stripe.current.json retrieve_financial_connections_transaction" => {
            again::<FinancialConnectionsTransaction>(body)
        }
        _ => return None,
    })
}

async fn prepare_forwarding(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::forwarding::*;
    let client = client.forwarding();
    Some(match key {
        "stripe.current.json list_forwarding_requests" => {
            let query = given.query::<ListForwardingRequestsQuery>();
            ForwardingClient::prepare(&client, async |client| client.list_forwarding_requests(&query).await)
                .await
        }
        "stripe.current.json create_forwarding_request" => {
            let body = given.body::<CreateForwardingRequest>();
            ForwardingClient::prepare(&client, async |client| client.create_forwarding_request(&body).await)
                .await
        }
        "stripe.current.json retrieve_forwarding_request" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ForwardingClient::prepare(&client, async |client| {
                client
                    .retrieve_forwarding_request(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_forwarding(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::forwarding::*;
    Some(match key {
        "stripe.current.json list_forwarding_requests" => again::<List<ForwardingRequest>>(body),
        "stripe.current.json create_forwarding_request" => again::<ForwardingRequest>(body),
        "stripe.current.json retrieve_forwarding_request" => again::<ForwardingRequest>(body),
        _ => return None,
    })
}

async fn prepare_identity(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::identity::*;
    let client = client.identity();
    Some(match key {
        "stripe.current.json list_identity_verification_reports" => {
            let query = given.query::<ListIdentityVerificationReportsQuery>();
            IdentityClient::prepare(&client, async |client| {
                client.list_identity_verification_reports(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_identity_verification_report" => {
            let report = given.path::<String>("report");
            let expand = given.parameter::<Vec<String>>("expand");
            IdentityClient::prepare(&client, async |client| {
                client
                    .retrieve_identity_verification_report(
                        &report,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_identity_verification_sessions" => {
            let query = given.query::<ListIdentityVerificationSessionsQuery>();
            IdentityClient::prepare(&client, async |client| {
                client.list_identity_verification_sessions(&query).await
            })
            .await
        }
        "stripe.current.json create_identity_verification_session" => {
            let body = given.body::<CreateIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.create_identity_verification_session(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_identity_verification_session" => {
            let session = given.path::<String>("session");
            let expand = given.parameter::<Vec<String>>("expand");
            IdentityClient::prepare(&client, async |client| {
                client
                    .retrieve_identity_verification_session(
                        &session,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_identity_verification_session" => {
            let session = given.path::<String>("session");
            let body = given.body::<UpdateIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.update_identity_verification_session(&session, &body).await
            })
            .await
        }
        "stripe.current.json cancel_identity_verification_session" => {
            let session = given.path::<String>("session");
            let body = given.body::<CancelIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.cancel_identity_verification_session(&session, &body).await
            })
            .await
        }
        "stripe.current.json redact_identity_verification_session" => {
            let session = given.path::<String>("session");
            let body = given.body::<CancelIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.redact_identity_verification_session(&session, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_identity(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::identity::*;
    Some(match key {
        "stripe.current.json list_identity_verification_reports" => {
            again::<List<IdentityVerificationReport>>(body)
        }
        "stripe.current.json retrieve_identity_verification_report" => {
            again::<IdentityVerificationReport>(body)
        }
        "stripe.current.json list_identity_verification_sessions" => {
            again::<List<IdentityVerificationSession>>(body)
        }
        "stripe.current.json create_identity_verification_session" => {
            again::<IdentityVerificationSession>(body)
        }
        "stripe.current.json retrieve_identity_verification_session" => {
            again::<IdentityVerificationSession>(body)
        }
        "stripe.current.json update_identity_verification_session" => {
            again::<IdentityVerificationSession>(body)
        }
        "stripe.current.json cancel_identity_verification_session" => {
            again::<IdentityVerificationSession>(body)
        }
        "stripe.current.json redact_identity_verification_session" => {
            again::<IdentityVerificationSession>(body)
        }
        _ => return None,
    })
}

async fn prepare_issuing_authorizations(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_authorizations::*;
    let client = client.issuing_authorizations();
    Some(match key {
        "stripe.current.json list_issuing_authorizations" => {
            let query = given.query::<ListIssuingAuthorizationsQuery>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.list_issuing_authorizations(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_authorization(
                        &authorization,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<UpdateIssuingAuthorization>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.update_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json approve_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<ApproveIssuingAuthorization>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.approve_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json decline_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<UpdateIssuingAuthorization>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.decline_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_issuing_authorizations(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::issuing_authorizations::*;
    Some(match key {
        "stripe.current.json list_issuing_authorizations" => again::<List<IssuingAuthorization>>(body),
        "stripe.current.json retrieve_issuing_authorization" => again::<IssuingAuthorization>(body),
        "stripe.current.json update_issuing_authorization" => again::<IssuingAuthorization>(body),
        "stripe.current.json approve_issuing_authorization" => again::<IssuingAuthorization>(body),
        "stripe.current.json decline_issuing_authorization" => again::<IssuingAuthorization>(body),
        _ => return None,
    })
}

async fn prepare_issuing_cards(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_cards::*;
    let client = client.issuing_cards();
    Some(match key {
        "stripe.current.json list_issuing_cards" => {
            let query = given.query::<ListIssuingCardsQuery>();
            IssuingCardsClient::prepare(&client, async |client| client.list_issuing_cards(&query).await).await
        }
        "stripe.current.json create_issuing_card" => {
            let body = given.body::<CreateIssuingCard>();
            IssuingCardsClient::prepare(&client, async |client| client.create_issuing_card(&body).await).await
        }
        "stripe.current.json retrieve_issuing_card" => {
            let card = given.path::<String>("card");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_card(&card, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_card" => {
            let card = given.path::<String>("card");
            let body = given.body::<UpdateIssuingCard>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.update_issuing_card(&card, &body).await
            })
            .await
        }
        "stripe.current.json list_issuing_personalization_designs" => {
            let query = given.query::<ListIssuingPersonalizationDesignsQuery>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.list_issuing_personalization_designs(&query).await
            })
            .await
        }
        "stripe.current.json create_issuing_personalization_design" => {
            let body = given.body::<CreateIssuingPersonalizationDesign>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.create_issuing_personalization_design(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_issuing_personalization_design" => {
            let personalization_design = given.path::<String>("personalization_design");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_personalization_design(
                        &personalization_design,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_personalization_design" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<UpdateIssuingPersonalizationDesign>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.update_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "stripe.current.json list_issuing_physical_bundles" => {
            let query = given.query::<ListIssuingPhysicalBundlesQuery>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.list_issuing_physical_bundles(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_issuing_physical_bundle" => {
            let physical_bundle = given.path::<String>("physical_bundle");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_physical_bundle(
                        &physical_bundle,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_issuing_cards(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::issuing_cards::*;
    Some(match key {
        "stripe.current.json list_issuing_cards" => again::<List<IssuingCard>>(body),
        "stripe.current.json create_issuing_card" => again::<IssuingCard>(body),
        "stripe.current.json retrieve_issuing_card" => again::<IssuingCard>(body),
        "stripe.current.json update_issuing_card" => again::<IssuingCard>(body),
        "stripe.current.json list_issuing_personalization_designs" => {
            again::<List<IssuingPersonalizationDesign>>(body)
        }
        "stripe.current.json create_issuing_personalization_design" => {
            again::<IssuingPersonalizationDesign>(body)
        }
        "stripe.current.json retrieve_issuing_personalization_design" => {
            again::<IssuingPersonalizationDesign>(body)
        }
        "stripe.current.json update_issuing_personalization_design" => {
            again::<IssuingPersonalizationDesign>(body)
        }
        "stripe.current.json list_issuing_physical_bundles" => again::<List<IssuingPhysicalBundle>>(body),
        "stripe.current.json retrieve_issuing_physical_bundle" => again::<IssuingPhysicalBundle>(body),
        _ => return None,
    })
}

async fn prepare_issuing_cardholders(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_cardholders::*;
    let client = client.issuing_cardholders();
    Some(match key {
        "stripe.current.json list_issuing_cardholders" => {
            let query = given.query::<ListIssuingCardholdersQuery>();
            IssuingCardholdersClient::prepare(&client, async |client| {
                client.list_issuing_cardholders(&query).await
            })
            .await
        }
        "stripe.current.json create_issuing_cardholder" => {
            let body = given.body::<CreateIssuingCardholder>();
            IssuingCardholdersClient::prepare(&client, async |client| {
                client.create_issuing_cardholder(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_issuing_cardholder" => {
            let cardholder = given.path::<String>("cardholder");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardholdersClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_cardholder(
                        &cardholder,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_cardholder" => {
            let cardholder = given.path::<String>("cardholder");
            let body = given.body::<UpdateIssuingCardholder>();
            IssuingCardholdersClient::prepare(&client, async |client| {
                client.update_issuing_cardholder(&cardholder, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_issuing_cardholders(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::issuing_cardholders::*;
    Some(match key {
        "stripe.current.json list_issuing_cardholders" => again::<List<IssuingCardholder>>(body),
        "stripe.current.json create_issuing_cardholder" => again::<IssuingCardholder>(body),
        "stripe.current.json retrieve_issuing_cardholder" => again::<IssuingCardholder>(body),
        "stripe.current.json update_issuing_cardholder" => again::<IssuingCardholder>(body),
        _ => return None,
    })
}

async fn prepare_issuing_disputes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_disputes::*;
    let client = client.issuing_disputes();
    Some(match key {
        "stripe.current.json list_issuing_disputes" => {
            let query = given.query::<ListIssuingDisputesQuery>();
            IssuingDisputesClient::prepare(&client, async |client| client.list_issuing_disputes(&query).await)
                .await
        }
        "stripe.current.json create_issuing_dispute" => {
            let body = given.body::<CreateIssuingDispute>();
            IssuingDisputesClient::prepare(&client, async |client| client.create_issuing_dispute(&body).await)
                .await
        }
        "stripe.current.json retrieve_issuing_dispute" => {
            let dispute = given.path::<String>("dispute");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingDisputesClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_dispute(
                        &dispute,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_dispute" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<UpdateIssuingDispute>();
            IssuingDisputesClient::prepare(&client, async |client| {
                client.update_issuing_dispute(&dispute, &body).await
            })
            .await
        }
        "stripe.current.json submit_issuing_dispute" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<SubmitIssuingDispute>();
            IssuingDisputesClient::prepare(&client, async |client| {
                client.submit_issuing_dispute(&dispute, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_issuing_disputes(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::issuing_disputes::*;
    Some(match key {
        "stripe.current.json list_issuing_disputes" => again::<List<IssuingDispute>>(body),
        "stripe.current.json create_issuing_dispute" => again::<IssuingDispute>(body),
        "stripe.current.json retrieve_issuing_dispute" => again::<IssuingDispute>(body),
        "stripe.current.json update_issuing_dispute" => again::<IssuingDispute>(body),
        "stripe.current.json submit_issuing_dispute" => again::<IssuingDispute>(body),
        _ => return None,
    })
}

async fn prepare_issuing_tokens(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_tokens::*;
    let client = client.issuing_tokens();
    Some(match key {
        "stripe.current.json list_issuing_tokens" => {
            let query = given.query::<ListIssuingTokensQuery>();
            IssuingTokensClient::prepare(&client, async |client| client.list_issuing_tokens(&query).await)
                .await
        }
        "stripe.current.json retrieve_issuing_token" => {
            let token = given.path::<String>("token");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingTokensClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_token(&token, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_token" => {
            let token = given.path::<String>("token");
            let body = given.body::<UpdateIssuingToken>();
            IssuingTokensClient::prepare(&client, async |client| {
                client.update_issuing_token(&token, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_issuing_tokens(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::issuing_tokens::*;
    Some(match key {
        "stripe.current.json list_issuing_tokens" => again::<List<IssuingToken>>(body),
        "stripe.current.json retrieve_issuing_token" => again::<IssuingToken>(body),
        "stripe.current.json update_issuing_token" => again::<IssuingToken>(body),
        _ => return None,
    })
}

async fn prepare_issuing_transactions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_transactions::*;
    let client = client.issuing_transactions();
    Some(match key {
        "stripe.current.json list_issuing_transactions" => {
            let query = given.query::<ListIssuingTransactionsQuery>();
            IssuingTransactionsClient::prepare(&client, async |client| {
                client.list_issuing_transactions(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_issuing_transaction" => {
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_transaction(
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_issuing_transaction" => {
            let transaction = given.path::<String>("transaction");
            let body = given.body::<UpdateIssuingTransaction>();
            IssuingTransactionsClient::prepare(&client, async |client| {
                client.update_issuing_transaction(&transaction, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_issuing_transactions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::issuing_transactions::*;
    Some(match key {
        "stripe.current.json list_issuing_transactions" => again::<List<IssuingTransaction>>(body),
        "stripe.current.json retrieve_issuing_transaction" => again::<IssuingTransaction>(body),
        "stripe.current.json update_issuing_transaction" => again::<IssuingTransaction>(body),
        _ => return None,
    })
}

async fn prepare_product_catalog(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::product_catalog::*;
    let client = client.product_catalog();
    Some(match key {
        "stripe.current.json list_product_catalog_trial_offers" => {
            let query = given.query::<ListProductCatalogTrialOffersQuery>();
            ProductCatalogClient::prepare(&client, async |client| {
                client.list_product_catalog_trial_offers(&query).await
            })
            .await
        }
        "stripe.current.json create_product_catalog_trial_offer" => {
            let body = given.body::<CreateProductCatalogTrialOffer>();
            ProductCatalogClient::prepare(&client, async |client| {
                client.create_product_catalog_trial_offer(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_product_catalog_trial_offer" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ProductCatalogClient::prepare(&client, async |client| {
                client
                    .retrieve_product_catalog_trial_offer(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_product_catalog_trial_offer" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateProductCatalogTrialOffer>();
            ProductCatalogClient::prepare(&client, async |client| {
                client.update_product_catalog_trial_offer(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_product_catalog(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::product_catalog::*;
    Some(match key {
        "stripe.current.json list_product_catalog_trial_offers" => {
            again::<List<ProductCatalogTrialOffer>>(body)
        }
        "stripe.current.json create_product_catalog_trial_offer" => again::<ProductCatalogTrialOffer>(body),
        "stripe.current.json retrieve_product_catalog_trial_offer" => again::<ProductCatalogTrialOffer>(body),
        "stripe.current.json update_product_catalog_trial_offer" => again::<ProductCatalogTrialOffer>(body),
        _ => return None,
    })
}

async fn prepare_reporting(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::reporting::*;
    let client = client.reporting();
    Some(match key {
        "stripe.current.json list_reporting_report_runs" => {
            let query = given.query::<ListReportingReportRunsQuery>();
            ReportingClient::prepare(&client, async |client| client.list_reporting_report_runs(&query).await)
                .await
        }
        "stripe.current.json create_reporting_report_run" => {
            let body = given.body::<CreateReportingReportRun>();
            ReportingClient::prepare(&client, async |client| client.create_reporting_report_run(&body).await)
                .await
        }
        "stripe.current.json retrieve_reporting_report_run" => {
            let report_run = given.path::<String>("report_run");
            let expand = given.parameter::<Vec<String>>("expand");
            ReportingClient::prepare(&client, async |client| {
                client
                    .retrieve_reporting_report_run(
                        &report_run,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_reporting_report_types" => {
            let expand = given.parameter::<Vec<String>>("expand");
            ReportingClient::prepare(&client, async |client| {
                client
                    .list_reporting_report_types(&expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json retrieve_reporting_report_type" => {
            let report_type = given.path::<String>("report_type");
            let expand = given.parameter::<Vec<String>>("expand");
            ReportingClient::prepare(&client, async |client| {
                client
                    .retrieve_reporting_report_type(
                        &report_type,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_reporting(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::reporting::*;
    Some(match key {
        "stripe.current.json list_reporting_report_runs" => again::<List<ReportingReportRun>>(body),
        "stripe.current.json create_reporting_report_run" => again::<ReportingReportRun>(body),
        "stripe.current.json retrieve_reporting_report_run" => again::<ReportingReportRun>(body),
        "stripe.current.json list_reporting_report_types" => again::<List<ReportingReportType>>(body),
        "stripe.current.json retrieve_reporting_report_type" => again::<ReportingReportType>(body),
        _ => return None,
    })
}

async fn prepare_sigma(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::sigma::*;
    let client = client.sigma();
    Some(match key {
        "stripe.current.json list_sigma_scheduled_query_runs" => {
            let query = given.query::<ListSigmaScheduledQueryRunsQuery>();
            SigmaClient::prepare(&client, async |client| client.list_sigma_scheduled_query_runs(&query).await)
                .await
        }
        "stripe.current.json retrieve_sigma_scheduled_query_run" => {
            let scheduled_query_run = given.path::<String>("scheduled_query_run");
            let expand = given.parameter::<Vec<String>>("expand");
            SigmaClient::prepare(&client, async |client| {
                client
                    .retrieve_sigma_scheduled_query_run(
                        &scheduled_query_run,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_sigma(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::sigma::*;
    Some(match key {
        "stripe.current.json list_sigma_scheduled_query_runs" => again::<List<ScheduledQueryRun>>(body),
        "stripe.current.json retrieve_sigma_scheduled_query_run" => again::<ScheduledQueryRun>(body),
        _ => return None,
    })
}

async fn prepare_tax(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tax::*;
    let client = client.tax();
    Some(match key {
        "stripe.current.json find_tax_association" => {
            let query = given.query::<FindTaxAssociationQuery>();
            TaxClient::prepare(&client, async |client| client.find_tax_association(&query).await).await
        }
        "stripe.current.json list_tax_calculation_line_items" => {
            let calculation = given.path::<String>("calculation");
            let query = given.query::<ListTaxCalculationLineItemsQuery>();
            TaxClient::prepare(&client, async |client| {
                client.list_tax_calculation_line_items(&calculation, &query).await
            })
            .await
        }
        "stripe.current.json retrieve_tax_calculation" => {
            let calculation = given.path::<String>("calculation");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_calculation(
                        &calculation,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json create_tax_calculation" => {
            let body = given.body::<CreateTaxCalculation>();
            TaxClient::prepare(&client, async |client| client.create_tax_calculation(&body).await).await
        }
        "stripe.current.json list_tax_locations" => {
            let query = given.query::<ListTaxLocationsQuery>();
            TaxClient::prepare(&client, async |client| client.list_tax_locations(&query).await).await
        }
        "stripe.current.json create_tax_location" => {
            let body = given.body::<CreateTaxLocation>();
            TaxClient::prepare(&client, async |client| client.create_tax_location(&body).await).await
        }
        "stripe.current.json retrieve_tax_location" => {
            let location = given.path::<String>("location");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_location(&location, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json list_tax_registrations" => {
            let query = given.query::<ListTaxRegistrationsQuery>();
            TaxClient::prepare(&client, async |client| client.list_tax_registrations(&query).await).await
        }
        "stripe.current.json create_tax_registration" => {
            let body = given.body::<CreateTaxRegistration>();
            TaxClient::prepare(&client, async |client| client.create_tax_registration(&body).await).await
        }
        "stripe.current.json retrieve_tax_registration" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_registration(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_tax_registration" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateTaxRegistration>();
            TaxClient::prepare(&client, async |client| client.update_tax_registration(&id, &body).await).await
        }
        "stripe.current.json retrieve_tax_settings" => {
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client.retrieve_tax_settings(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "stripe.current.json update_tax_settings" => {
            let body = given.body::<UpdateTaxSettings>();
            TaxClient::prepare(&client, async |client| client.update_tax_settings(&body).await).await
        }
        "stripe.current.json list_tax_transaction_line_items" => {
            let transaction = given.path::<String>("transaction");
            let query = given.query::<ListTaxTransactionLineItemsQuery>();
            TaxClient::prepare(&client, async |client| {
                client.list_tax_transaction_line_items(&transaction, &query).await
            })
            .await
        }
        "stripe.current.json retrieve_tax_transaction" => {
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_transaction(
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json create_tax_transaction_from_calculation" => {
            let body = given.body::<CreateTaxTransactionFromCalculation>();
            TaxClient::prepare(&client, async |client| {
                client.create_tax_transaction_from_calculation(&body).await
            })
            .await
        }
        "stripe.current.json create_tax_transaction_reversal" => {
            let body = given.body::<CreateTaxTransactionReversal>();
            TaxClient::prepare(&client, async |client| client.create_tax_transaction_reversal(&body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_tax(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::tax::*;
    Some(match key {
        "stripe.current.json find_tax_association" => again::<TaxAssociation>(body),
        "stripe.current.json list_tax_calculation_line_items" => again::<List<TaxCalculationLineItem>>(body),
        "stripe.current.json retrieve_tax_calculation" => again::<TaxCalculation>(body),
        "stripe.current.json create_tax_calculation" => again::<TaxCalculation>(body),
        "stripe.current.json list_tax_locations" => again::<List<TaxLocation>>(body),
        "stripe.current.json create_tax_location" => again::<TaxLocation>(body),
        "stripe.current.json retrieve_tax_location" => again::<TaxLocation>(body),
        "stripe.current.json list_tax_registrations" => again::<List<TaxRegistration>>(body),
        "stripe.current.json create_tax_registration" => again::<TaxRegistration>(body),
        "stripe.current.json retrieve_tax_registration" => again::<TaxRegistration>(body),
        "stripe.current.json update_tax_registration" => again::<TaxRegistration>(body),
        "stripe.current.json retrieve_tax_settings" => again::<TaxSettings>(body),
        "stripe.current.json update_tax_settings" => again::<TaxSettings>(body),
        "stripe.current.json list_tax_transaction_line_items" => again::<List<TaxTransactionLineItem>>(body),
        "stripe.current.json retrieve_tax_transaction" => again::<TaxTransaction>(body),
        "stripe.current.json create_tax_transaction_from_calculation" => again::<TaxTransaction>(body),
        "stripe.current.json create_tax_transaction_reversal" => again::<TaxTransaction>(body),
        _ => return None,
    })
}

async fn prepare_terminal(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::terminal::*;
    let client = client.terminal();
    Some(match key {
        "stripe.current.json delete_terminal_configuration" => {
            let configuration = given.path::<String>("configuration");
            TerminalClient::prepare(&client, async |client| {
                client.delete_terminal_configuration(&configuration).await
            })
            .await
        }
        "stripe.current.json retrieve_terminal_configuration" => {
            let configuration = given.path::<String>("configuration");
            let expand = given.parameter::<Vec<String>>("expand");
            TerminalClient::prepare(&client, async |client| {
                client
                    .retrieve_terminal_configuration(
                        &configuration,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_terminal_configuration" => {
            let configuration = given.path::<String>("configuration");
            let body = given.body::<UpdateTerminalConfiguration>();
            TerminalClient::prepare(&client, async |client| {
                client.update_terminal_configuration(&configuration, &body).await
            })
            .await
        }
        "stripe.current.json list_terminal_configurations" => {
            let query = given.query::<ListTerminalConfigurationsQuery>();
            TerminalClient::prepare(&client, async |client| client.list_terminal_configurations(&query).await)
                .await
        }
        "stripe.current.json create_terminal_configuration" => {
            let body = given.body::<CreateTerminalConfiguration>();
            TerminalClient::prepare(&client, async |client| client.create_terminal_configuration(&body).await)
                .await
        }
        "stripe.current.json create_terminal_connection_token" => {
            let body = given.body::<CreateTerminalConnectionToken>();
            TerminalClient::prepare(&client, async |client| {
                client.create_terminal_connection_token(&body).await
            })
            .await
        }
        "stripe.current.json delete_terminal_location" => {
            let location = given.path::<String>("location");
            TerminalClient::prepare(&client, async |client| client.delete_terminal_location(&location).await)
                .await
        }
        "stripe.current.json retrieve_terminal_location" => {
            let location = given.path::<String>("location");
            let expand = given.parameter::<Vec<String>>("expand");
            TerminalClient::prepare(&client, async |client| {
                client
                    .retrieve_terminal_location(
                        &location,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_terminal_location" => {
            let location = given.path::<String>("location");
            let body = given.body::<UpdateTerminalLocation>();
            TerminalClient::prepare(&client, async |client| {
                client.update_terminal_location(&location, &body).await
            })
            .await
        }
        "stripe.current.json list_terminal_locations" => {
            let query = given.query::<ListTerminalLocationsQuery>();
            TerminalClient::prepare(&client, async |client| client.list_terminal_locations(&query).await)
                .await
        }
        "stripe.current.json create_terminal_location" => {
            let body = given.body::<CreateTerminalLocation>();
            TerminalClient::prepare(&client, async |client| client.create_terminal_location(&body).await)
                .await
        }
        "stripe.current.json create_terminal_onboarding_link" => {
            let body = given.body::<CreateTerminalOnboardingLink>();
            TerminalClient::prepare(&client, async |client| {
                client.create_terminal_onboarding_link(&body).await
            })
            .await
        }
        "stripe.current.json delete_terminal_reader" => {
            let reader = given.path::<String>("reader");
            TerminalClient::prepare(&client, async |client| client.delete_terminal_reader(&reader).await)
                .await
        }
        "stripe.current.json retrieve_terminal_reader" => {
            let reader = given.path::<String>("reader");
            let expand = given.parameter::<Vec<String>>("expand");
            TerminalClient::prepare(&client, async |client| {
                client
                    .retrieve_terminal_reader(&reader, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json update_terminal_reader" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<UpdateTerminalReader>();
            TerminalClient::prepare(&client, async |client| {
                client.update_terminal_reader(&reader, &body).await
            })
            .await
        }
        "stripe.current.json list_terminal_readers" => {
            let query = given.query::<ListTerminalReadersQuery>();
            TerminalClient::prepare(&client, async |client| client.list_terminal_readers(&query).await).await
        }
        "stripe.current.json create_terminal_reader" => {
            let body = given.body::<CreateTerminalReader>();
            TerminalClient::prepare(&client, async |client| client.create_terminal_reader(&body).await).await
        }
        "stripe.current.json cancel_terminal_reader_action" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<CancelTerminalReaderAction>();
            TerminalClient::prepare(&client, async |client| {
                client.cancel_terminal_reader_action(&reader, &body).await
            })
            .await
        }
        "stripe.current.json collect_terminal_reader_inputs" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<CollectTerminalReaderInputs>();
            TerminalClient::prepare(&client, async |client| {
                client.collect_terminal_reader_inputs(&reader, &body).await
            })
            .await
        }
        "stripe.current.json collect_terminal_reader_payment_method" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<CollectTerminalReaderPaymentMethod>();
            TerminalClient::prepare(&client, async |client| {
                client.collect_terminal_reader_payment_method(&reader, &body).await
            })
            .await
        }
        "stripe.current.json confirm_terminal_reader_payment_intent" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<ConfirmTerminalReaderPaymentIntent>();
            TerminalClient::prepare(&client, async |client| {
                client.confirm_terminal_reader_payment_intent(&reader, &body).await
            })
            .await
        }
        "stripe.current.json process_terminal_reader_payment_intent" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<ProcessTerminalReaderPaymentIntent>();
            TerminalClient::prepare(&client, async |client| {
                client.process_terminal_reader_payment_intent(&reader, &body).await
            })
            .await
        }
        "stripe.current.json process_terminal_reader_setup_intent" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<ProcessTerminalReaderSetupIntent>();
            TerminalClient::prepare(&client, async |client| {
                client.process_terminal_reader_setup_intent(&reader, &body).await
            })
            .await
        }
        "stripe.current.json refund_terminal_reader_payment" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<RefundTerminalReaderPayment>();
            TerminalClient::prepare(&client, async |client| {
                client.refund_terminal_reader_payment(&reader, &body).await
            })
            .await
        }
        "stripe.current.json set_terminal_reader_display" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<SetTerminalReaderDisplay>();
            TerminalClient::prepare(&client, async |client| {
                client.set_terminal_reader_display(&reader, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_terminal(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::terminal::*;
    Some(match key {
        "stripe.current.json delete_terminal_configuration" => again::<TerminalConfiguration>(body),
        "stripe.current.json retrieve_terminal_configuration" => again::<TerminalConfiguration>(body),
        "stripe.current.json update_terminal_configuration" => again::<TerminalConfiguration>(body),
        "stripe.current.json list_terminal_configurations" => again::<List<TerminalConfiguration>>(body),
        "stripe.current.json create_terminal_configuration" => again::<TerminalConfiguration>(body),
        "stripe.current.json create_terminal_connection_token" => again::<TerminalConnectionToken>(body),
        "stripe.current.json delete_terminal_location" => again::<TerminalLocation>(body),
        "stripe.current.json retrieve_terminal_location" => again::<TerminalLocation>(body),
        "stripe.current.json update_terminal_location" => again::<TerminalLocation>(body),
        "stripe.current.json list_terminal_locations" => again::<List<TerminalLocation>>(body),
        "stripe.current.json create_terminal_location" => again::<TerminalLocation>(body),
        "stripe.current.json create_terminal_onboarding_link" => again::<TerminalOnboardingLink>(body),
        "stripe.current.json delete_terminal_reader" => again::<TerminalReader>(body),
        "stripe.current.json retrieve_terminal_reader" => again::<TerminalReader>(body),
        "stripe.current.json update_terminal_reader" => again::<TerminalReader>(body),
        "stripe.current.json list_terminal_readers" => again::<List<TerminalReader>>(body),
        "stripe.current.json create_terminal_reader" => again::<TerminalReader>(body),
        "stripe.current.json cancel_terminal_reader_action" => again::<TerminalReader>(body),
        "stripe.current.json collect_terminal_reader_inputs" => again::<TerminalReader>(body),
        "stripe.current.json collect_terminal_reader_payment_method" => again::<TerminalReader>(body),
        "stripe.current.json confirm_terminal_reader_payment_intent" => again::<TerminalReader>(body),
        "stripe.current.json process_terminal_reader_payment_intent" => again::<TerminalReader>(body),
        "stripe.current.json process_terminal_reader_setup_intent" => again::<TerminalReader>(body),
        "stripe.current.json refund_terminal_reader_payment" => again::<TerminalReader>(body),
        "stripe.current.json set_terminal_reader_display" => again::<TerminalReader>(body),
        _ => return None,
    })
}

async fn prepare_three_d_secure(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::three_d_secure::*;
    let client = client.three_d_secure();
    Some(match key {
        "stripe.current.json list_three_d_secure_authentications" => {
            let query = given.query::<ListThreeDSecureAuthenticationsQuery>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.list_three_d_secure_authentications(&query).await
            })
            .await
        }
        "stripe.current.json create_three_d_secure_authentication" => {
            let body = given.body::<CreateThreeDSecureAuthentication>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.create_three_d_secure_authentication(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_three_d_secure_authentication" => {
            let authentication = given.path::<String>("authentication");
            let expand = given.parameter::<Vec<String>>("expand");
            ThreeDSecureClient::prepare(&client, async |client| {
                client
                    .retrieve_three_d_secure_authentication(
                        &authentication,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json cancel_three_d_secure_authentication" => {
            let authentication = given.path::<String>("authentication");
            let body = given.body::<CancelThreeDSecureAuthentication>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.cancel_three_d_secure_authentication(&authentication, &body).await
            })
            .await
        }
        "stripe.current.json submit_three_d_secure_authentication" => {
            let authentication = given.path::<String>("authentication");
            let body = given.body::<SubmitThreeDSecureAuthentication>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.submit_three_d_secure_authentication(&authentication, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_three_d_secure(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::three_d_secure::*;
    Some(match key {
        "stripe.current.json list_three_d_secure_authentications" => {
            again::<List<ThreeDSecureAuthentication>>(body)
        }
        "stripe.current.json create_three_d_secure_authentication" => {
            again::<ThreeDSecureAuthentication>(body)
        }
        "stripe.current.json retrieve_three_d_secure_authentication" => {
            again::<ThreeDSecureAuthentication>(body)
        }
        "stripe.current.json cancel_three_d_secure_authentication" => {
            again::<ThreeDSecureAuthentication>(body)
        }
        "stripe.current.json submit_three_d_secure_authentication" => {
            again::<ThreeDSecureAuthentication>(body)
        }
        _ => return None,
    })
}

async fn prepare_treasury_accounts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_accounts::*;
    let client = client.treasury_accounts();
    Some(match key {
        "stripe.current.json update_treasury_financial_account_features" => {
            let financial_account = given.path::<String>("financial_account");
            let body = given.body::<UpdateTreasuryFinancialAccountFeatures>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.update_treasury_financial_account_features(&financial_account, &body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_financial_account_features" => {
            let financial_account = given.path::<String>("financial_account");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryAccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_financial_account_features(
                        &financial_account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_treasury_financial_accounts" => {
            let query = given.query::<ListTreasuryFinancialAccountsQuery>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.list_treasury_financial_accounts(&query).await
            })
            .await
        }
        "stripe.current.json create_treasury_financial_account" => {
            let body = given.body::<CreateTreasuryFinancialAccount>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.create_treasury_financial_account(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_financial_account" => {
            let financial_account = given.path::<String>("financial_account");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryAccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_financial_account(
                        &financial_account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json update_treasury_financial_account" => {
            let financial_account = given.path::<String>("financial_account");
            let body = given.body::<UpdateTreasuryFinancialAccount>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.update_treasury_financial_account(&financial_account, &body).await
            })
            .await
        }
        "stripe.current.json close_treasury_financial_account" => {
            let financial_account = given.path::<String>("financial_account");
            let body = given.body::<CloseTreasuryFinancialAccount>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.close_treasury_financial_account(&financial_account, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_treasury_accounts(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::treasury_accounts::*;
    Some(match key {
        "stripe.current.json update_treasury_financial_account_features" => {
            again::<TreasuryFinancialAccountFeatures>(body)
        }
        "stripe.current.json retrieve_treasury_financial_account_features" => {
            again::<TreasuryFinancialAccountFeatures>(body)
        }
        "stripe.current.json list_treasury_financial_accounts" => {
            again::<List<TreasuryFinancialAccount>>(body)
        }
        "stripe.current.json create_treasury_financial_account" => again::<TreasuryFinancialAccount>(body),
        "stripe.current.json retrieve_treasury_financial_account" => again::<TreasuryFinancialAccount>(body),
        "stripe.current.json update_treasury_financial_account" => again::<TreasuryFinancialAccount>(body),
        "stripe.current.json close_treasury_financial_account" => again::<TreasuryFinancialAccount>(body),
        _ => return None,
    })
}

async fn prepare_treasury_transfers(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_transfers::*;
    let client = client.treasury_transfers();
    Some(match key {
        "stripe.current.json list_treasury_inbound_transfers" => {
            let query = given.query::<ListTreasuryInboundTransfersQuery>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.list_treasury_inbound_transfers(&query).await
            })
            .await
        }
        "stripe.current.json create_treasury_inbound_transfer" => {
            let body = given.body::<CreateTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.create_treasury_inbound_transfer(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_inbound_transfer" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_inbound_transfer(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json cancel_treasury_inbound_transfer" => {
            let inbound_transfer = given.path::<String>("inbound_transfer");
            let body = given.body::<CancelTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.cancel_treasury_inbound_transfer(&inbound_transfer, &body).await
            })
            .await
        }
        "stripe.current.json list_treasury_outbound_payments" => {
            let query = given.query::<ListTreasuryOutboundPaymentsQuery>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.list_treasury_outbound_payments(&query).await
            })
            .await
        }
        "stripe.current.json create_treasury_outbound_payment" => {
            let body = given.body::<CreateTreasuryOutboundPayment>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.create_treasury_outbound_payment(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_outbound_payment" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_outbound_payment(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json cancel_treasury_outbound_payment" => {
            let id = given.path::<String>("id");
            let body = given.body::<CancelTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.cancel_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "stripe.current.json list_treasury_outbound_transfers" => {
            let query = given.query::<ListTreasuryOutboundTransfersQuery>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.list_treasury_outbound_transfers(&query).await
            })
            .await
        }
        "stripe.current.json create_treasury_outbound_transfer" => {
            let body = given.body::<CreateTreasuryOutboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.create_treasury_outbound_transfer(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_outbound_transfer" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_outbound_transfer(
                        &outbound_transfer,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json cancel_treasury_outbound_transfer" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<CancelTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.cancel_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_treasury_transfers(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::treasury_transfers::*;
    Some(match key {
        "stripe.current.json list_treasury_inbound_transfers" => again::<List<TreasuryInboundTransfer>>(body),
        "stripe.current.json create_treasury_inbound_transfer" => again::<TreasuryInboundTransfer>(body),
        "stripe.current.json retrieve_treasury_inbound_transfer" => again::<TreasuryInboundTransfer>(body),
        "stripe.current.json cancel_treasury_inbound_transfer" => again::<TreasuryInboundTransfer>(body),
        "stripe.current.json list_treasury_outbound_payments" => again::<List<TreasuryOutboundPayment>>(body),
        "stripe.current.json create_treasury_outbound_payment" => again::<TreasuryOutboundPayment>(body),
        "stripe.current.json retrieve_treasury_outbound_payment" => again::<TreasuryOutboundPayment>(body),
        "stripe.current.json cancel_treasury_outbound_payment" => again::<TreasuryOutboundPayment>(body),
        "stripe.current.json list_treasury_outbound_transfers" => {
            again::<List<TreasuryOutboundTransfer>>(body)
        }
        "stripe.current.json create_treasury_outbound_transfer" => again::<TreasuryOutboundTransfer>(body),
        "stripe.current.json retrieve_treasury_outbound_transfer" => again::<TreasuryOutboundTransfer>(body),
        "stripe.current.json cancel_treasury_outbound_transfer" => again::<TreasuryOutboundTransfer>(body),
        _ => return None,
    })
}

async fn prepare_treasury_received(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_received::*;
    let client = client.treasury_received();
    Some(match key {
        "stripe.current.json list_treasury_credit_reversals" => {
            let query = given.query::<ListTreasuryCreditReversalsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_credit_reversals(&query).await
            })
            .await
        }
        "stripe.current.json create_treasury_credit_reversal" => {
            let body = given.body::<CreateTreasuryCreditReversal>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.create_treasury_credit_reversal(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_credit_reversal" => {
            let credit_reversal = given.path::<String>("credit_reversal");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_credit_reversal(
                        &credit_reversal,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_treasury_debit_reversals" => {
            let query = given.query::<ListTreasuryDebitReversalsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_debit_reversals(&query).await
            })
            .await
        }
        "stripe.current.json create_treasury_debit_reversal" => {
            let body = given.body::<CreateTreasuryDebitReversal>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.create_treasury_debit_reversal(&body).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_debit_reversal" => {
            let debit_reversal = given.path::<String>("debit_reversal");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_debit_reversal(
                        &debit_reversal,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_treasury_received_credits" => {
            let query = given.query::<ListTreasuryReceivedCreditsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_received_credits(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_received_credit" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_received_credit(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_treasury_received_debits" => {
            let query = given.query::<ListTreasuryReceivedDebitsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_received_debits(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_received_debit" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_received_debit(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_treasury_received(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::treasury_received::*;
    Some(match key {
        "stripe.current.json list_treasury_credit_reversals" => again::<List<TreasuryCreditReversal>>(body),
        "stripe.current.json create_treasury_credit_reversal" => again::<TreasuryCreditReversal>(body),
        "stripe.current.json retrieve_treasury_credit_reversal" => again::<TreasuryCreditReversal>(body),
        "stripe.current.json list_treasury_debit_reversals" => again::<List<TreasuryDebitReversal>>(body),
        "stripe.current.json create_treasury_debit_reversal" => again::<TreasuryDebitReversal>(body),
        "stripe.current.json retrieve_treasury_debit_reversal" => again::<TreasuryDebitReversal>(body),
        "stripe.current.json list_treasury_received_credits" => again::<List<TreasuryReceivedCredit>>(body),
        "stripe.current.json retrieve_treasury_received_credit" => again::<TreasuryReceivedCredit>(body),
        "stripe.current.json list_treasury_received_debits" => again::<List<TreasuryReceivedDebit>>(body),
        "stripe.current.json retrieve_treasury_received_debit" => again::<TreasuryReceivedDebit>(body),
        _ => return None,
    })
}

async fn prepare_treasury_transactions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_transactions::*;
    let client = client.treasury_transactions();
    Some(match key {
        "stripe.current.json list_treasury_transaction_entries" => {
            let query = given.query::<ListTreasuryTransactionEntriesQuery>();
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client.list_treasury_transaction_entries(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_transaction_entry" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_transaction_entry(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "stripe.current.json list_treasury_transactions" => {
            let query = given.query::<ListTreasuryTransactionsQuery>();
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client.list_treasury_transactions(&query).await
            })
            .await
        }
        "stripe.current.json retrieve_treasury_transaction" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_transaction(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_treasury_transactions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::treasury_transactions::*;
    Some(match key {
        "stripe.current.json list_treasury_transaction_entries" => {
            again::<List<TreasuryTransactionEntry>>(body)
        }
        "stripe.current.json retrieve_treasury_transaction_entry" => again::<TreasuryTransactionEntry>(body),
        "stripe.current.json list_treasury_transactions" => again::<List<TreasuryTransaction>>(body),
        "stripe.current.json retrieve_treasury_transaction" => again::<TreasuryTransaction>(body),
        _ => return None,
    })
}

async fn prepare_test_clocks(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_clocks::*;
    let client = client.test_clocks();
    Some(match key {
        "stripe.current.json delete_test_clock" => {
            let test_clock = given.path::<String>("test_clock");
            TestClocksClient::prepare(&client, async |client| client.delete_test_clock(&test_clock).await)
                .await
        }
        "stripe.current.json retrieve_test_clock" => {
            let test_clock = given.path::<String>("test_clock");
            let expand = given.parameter::<Vec<String>>("expand");
            TestClocksClient::prepare(&client, async |client| {
                client
                    .retrieve_test_clock(&test_clock, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "stripe.current.json list_test_clocks" => {
            let query = given.query::<ListTestClocksQuery>();
            TestClocksClient::prepare(&client, async |client| client.list_test_clocks(&query).await).await
        }
        "stripe.current.json create_test_clock" => {
            let body = given.body::<CreateTestClock>();
            TestClocksClient::prepare(&client, async |client| client.create_test_clock(&body).await).await
        }
        "stripe.current.json advance_test_clock" => {
            let test_clock = given.path::<String>("test_clock");
            let body = given.body::<AdvanceTestClock>();
            TestClocksClient::prepare(&client, async |client| {
                client.advance_test_clock(&test_clock, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_test_clocks(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::test_clocks::*;
    Some(match key {
        "stripe.current.json delete_test_clock" => again::<TestHelpersTestClock>(body),
        "stripe.current.json retrieve_test_clock" => again::<TestHelpersTestClock>(body),
        "stripe.current.json list_test_clocks" => again::<List<TestHelpersTestClock>>(body),
        "stripe.current.json create_test_clock" => again::<TestHelpersTestClock>(body),
        "stripe.current.json advance_test_clock" => again::<TestHelpersTestClock>(body),
        _ => return None,
    })
}

async fn prepare_test_payments(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_payments::*;
    let client = client.test_payments();
    Some(match key {
        "stripe.current.json create_test_confirmation_token" => {
            let body = given.body::<CreateTestConfirmationToken>();
            TestPaymentsClient::prepare(&client, async |client| {
                client.create_test_confirmation_token(&body).await
            })
            .await
        }
        "stripe.current.json fund_test_customer_cash_balance" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<FundTestCustomerCashBalance>();
            TestPaymentsClient::prepare(&client, async |client| {
                client.fund_test_customer_cash_balance(&customer, &body).await
            })
            .await
        }
        "stripe.current.json expire_test_refund" => {
            let refund = given.path::<String>("refund");
            let body = given.body::<ExpireTestRefund>();
            TestPaymentsClient::prepare(&client, async |client| {
                client.expire_test_refund(&refund, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_test_payments(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::test_payments::*;
    Some(match key {
        "stripe.current.json create_test_confirmation_token" => again::<objects::ConfirmationToken>(body),
        "stripe.current.json fund_test_customer_cash_balance" => {
            again::<objects::CustomerCashBalanceTransaction>(body)
        }
        "stripe.current.json expire_test_refund" => again::<objects::Refund>(body),
        _ => return None,
    })
}

async fn prepare_test_issuing(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_issuing::*;
    let client = client.test_issuing();
    Some(match key {
        "stripe.current.json create_test_issuing_authorization" => {
            let body = given.body::<CreateTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.create_test_issuing_authorization(&body).await
            })
            .await
        }
        "stripe.current.json capture_test_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<CaptureTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.capture_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json expire_test_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.expire_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json finalize_test_issuing_authorization_amount" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<FinalizeTestIssuingAuthorizationAmount>();
            TestIssuingClient::prepare(&client, async |client| {
                client.finalize_test_issuing_authorization_amount(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json respond_test_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<RespondTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.respond_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json increment_test_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<IncrementTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.increment_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json reverse_test_issuing_authorization" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<ReverseTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.reverse_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "stripe.current.json deliver_test_issuing_card" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.deliver_test_issuing_card(&card, &body).await
            })
            .await
        }
        "stripe.current.json fail_test_issuing_card" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.fail_test_issuing_card(&card, &body).await
            })
            .await
        }
        "stripe.current.json return_test_issuing_card" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.return_test_issuing_card(&card, &body).await
            })
            .await
        }
        "stripe.current.json ship_test_issuing_card" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.ship_test_issuing_card(&card, &body).await
            })
            .await
        }
        "stripe.current.json submit_test_issuing_card" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.submit_test_issuing_card(&card, &body).await
            })
            .await
        }
        "stripe.current.json activate_test_issuing_personalization_design" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.activate_test_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "stripe.current.json deactivate_test_issuing_personalization_design" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.deactivate_test_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "stripe.current.json reject_test_issuing_personalization_design" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<RejectTestIssuingPersonalizationDesign>();
            TestIssuingClient::prepare(&client, async |client| {
                client.reject_test_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "stripe.current.json refund_test_issuing_transaction" => {
            let transaction = given.path::<String>("transaction");
            let body = given.body::<RefundTestIssuingTransaction>();
            TestIssuingClient::prepare(&client, async |client| {
                client.refund_test_issuing_transaction(&transaction, &body).await
            })
            .await
        }
        "stripe.current.json create_test_issuing_transaction_force_capture" => {
            let body = given.body::<CreateTestIssuingTransactionForceCapture>();
            TestIssuingClient::prepare(&client, async |client| {
                client.create_test_issuing_transaction_force_capture(&body).await
            })
            .await
        }
        "stripe.current.json create_test_issuing_transaction_unlinked_refund" => {
            let body = given.body::<CreateTestIssuingTransactionForceCapture>();
            TestIssuingClient::prepare(&client, async |client| {
                client.create_test_issuing_transaction_unlinked_refund(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_test_issuing(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::test_issuing::*;
    Some(match key {
        "stripe.current.json create_test_issuing_authorization" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json capture_test_issuing_authorization" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json expire_test_issuing_authorization" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json finalize_test_issuing_authorization_amount" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json respond_test_issuing_authorization" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json increment_test_issuing_authorization" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json reverse_test_issuing_authorization" => {
            again::<objects::IssuingAuthorization>(body)
        }
        "stripe.current.json deliver_test_issuing_card" => again::<objects::IssuingCard>(body),
        "stripe.current.json fail_test_issuing_card" => again::<objects::IssuingCard>(body),
        "stripe.current.json return_test_issuing_card" => again::<objects::IssuingCard>(body),
        "stripe.current.json ship_test_issuing_card" => again::<objects::IssuingCard>(body),
        "stripe.current.json submit_test_issuing_card" => again::<objects::IssuingCard>(body),
        "stripe.current.json activate_test_issuing_personalization_design" => {
            again::<objects::IssuingPersonalizationDesign>(body)
        }
        "stripe.current.json deactivate_test_issuing_personalization_design" => {
            again::<objects::IssuingPersonalizationDesign>(body)
        }
        "stripe.current.json reject_test_issuing_personalization_design" => {
            again::<objects::IssuingPersonalizationDesign>(body)
        }
        "stripe.current.json refund_test_issuing_transaction" => again::<objects::IssuingTransaction>(body),
        "stripe.current.json create_test_issuing_transaction_force_capture" => {
            again::<objects::IssuingTransaction>(body)
        }
        "stripe.current.json create_test_issuing_transaction_unlinked_refund" => {
            again::<objects::IssuingTransaction>(body)
        }
        _ => return None,
    })
}

async fn prepare_test_terminal(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_terminal::*;
    let client = client.test_terminal();
    Some(match key {
        "stripe.current.json present_test_terminal_reader_payment_method" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<PresentTestTerminalReaderPaymentMethod>();
            TestTerminalClient::prepare(&client, async |client| {
                client.present_test_terminal_reader_payment_method(&reader, &body).await
            })
            .await
        }
        "stripe.current.json succeed_test_terminal_reader_input_collection" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<SucceedTestTerminalReaderInputCollection>();
            TestTerminalClient::prepare(&client, async |client| {
                client.succeed_test_terminal_reader_input_collection(&reader, &body).await
            })
            .await
        }
        "stripe.current.json timeout_test_terminal_reader_input_collection" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<TimeoutTestTerminalReaderInputCollection>();
            TestTerminalClient::prepare(&client, async |client| {
                client.timeout_test_terminal_reader_input_collection(&reader, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_test_terminal(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::test_terminal::*;
    Some(match key {
        "stripe.current.json present_test_terminal_reader_payment_method" => {
            again::<objects::TerminalReader>(body)
        }
        "stripe.current.json succeed_test_terminal_reader_input_collection" => {
            again::<objects::TerminalReader>(body)
        }
        "stripe.current.json timeout_test_terminal_reader_input_collection" => {
            again::<objects::TerminalReader>(body)
        }
        _ => return None,
    })
}

async fn prepare_test_treasury(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_treasury::*;
    let client = client.test_treasury();
    Some(match key {
        "stripe.current.json fail_test_treasury_inbound_transfer" => {
            let id = given.path::<String>("id");
            let body = given.body::<FailTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.fail_test_treasury_inbound_transfer(&id, &body).await
            })
            .await
        }
        "stripe.current.json return_test_treasury_inbound_transfer" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.return_test_treasury_inbound_transfer(&id, &body).await
            })
            .await
        }
        "stripe.current.json succeed_test_treasury_inbound_transfer" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.succeed_test_treasury_inbound_transfer(&id, &body).await
            })
            .await
        }
        "stripe.current.json update_test_treasury_outbound_payment" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.update_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "stripe.current.json fail_test_treasury_outbound_payment" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.fail_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "stripe.current.json post_test_treasury_outbound_payment" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.post_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "stripe.current.json return_test_treasury_outbound_payment" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.return_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "stripe.current.json update_test_treasury_outbound_transfer" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<UpdateTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.update_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "stripe.current.json fail_test_treasury_outbound_transfer" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.fail_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "stripe.current.json post_test_treasury_outbound_transfer" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.post_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "stripe.current.json return_test_treasury_outbound_transfer" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<ReturnTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.return_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "stripe.current.json create_test_treasury_received_credit" => {
            let body = given.body::<CreateTestTreasuryReceivedCredit>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.create_test_treasury_received_credit(&body).await
            })
            .await
        }
        "stripe.current.json create_test_treasury_received_debit" => {
            let body = given.body::<CreateTestTreasuryReceivedDebit>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.create_test_treasury_received_debit(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_test_treasury(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use stripe_client::test_treasury::*;
    Some(match key {
        "stripe.current.json fail_test_treasury_inbound_transfer" => {
            again::<objects::TreasuryInboundTransfer>(body)
        }
        "stripe.current.json return_test_treasury_inbound_transfer" => {
            again::<objects::TreasuryInboundTransfer>(body)
        }
        "stripe.current.json succeed_test_treasury_inbound_transfer" => {
            again::<objects::TreasuryInboundTransfer>(body)
        }
        "stripe.current.json update_test_treasury_outbound_payment" => {
            again::<objects::TreasuryOutboundPayment>(body)
        }
        "stripe.current.json fail_test_treasury_outbound_payment" => {
            again::<objects::TreasuryOutboundPayment>(body)
        }
        "stripe.current.json post_test_treasury_outbound_payment" => {
            again::<objects::TreasuryOutboundPayment>(body)
        }
        "stripe.current.json return_test_treasury_outbound_payment" => {
            again::<objects::TreasuryOutboundPayment>(body)
        }
        "stripe.current.json update_test_treasury_outbound_transfer" => {
            again::<objects::TreasuryOutboundTransfer>(body)
        }
        "stripe.current.json fail_test_treasury_outbound_transfer" => {
            again::<objects::TreasuryOutboundTransfer>(body)
        }
        "stripe.current.json post_test_treasury_outbound_transfer" => {
            again::<objects::TreasuryOutboundTransfer>(body)
        }
        "stripe.current.json return_test_treasury_outbound_transfer" => {
            again::<objects::TreasuryOutboundTransfer>(body)
        }
        "stripe.current.json create_test_treasury_received_credit" => {
            again::<objects::TreasuryReceivedCredit>(body)
        }
        "stripe.current.json create_test_treasury_received_debit" => {
            again::<objects::TreasuryReceivedDebit>(body)
        }
        _ => return None,
    })
}
