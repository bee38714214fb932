//! A customer, a payment intent for it, and the list of what there is.
//!
//! `cargo run -p stripe-client --example payment` does it at a Stripe on loopback, which counts every request for
//! itself and answers with 429 where there are too many. With the key of a sandbox in `STRIPE_API_KEY` it is Stripe
//! itself.

use std::error::Error;
use std::time::Duration;

use futures_util::TryStreamExt;
use ratelimit_tests::{FakeStripe, Rule};
use stripe_client::customers::CreateCustomer;
use stripe_client::payment_intents::{CreatePaymentIntent, ListPaymentIntentsQuery};
use stripe_client::prelude::*;
use stripe_client::{CallOptions, Key, Stripe};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeStripe::new();
    let limit = Rule::Window { limit: 25, per: Duration::from_secs(1) };
    let upstream = fake.upstream().rule(limit).start().await?;
    let stripe = match std::env::var("STRIPE_API_KEY") {
        Ok(key) if key.contains("_test_") => Stripe::new(Key::new(key)?)?,
        Ok(_) => {
            return Err(
                "`STRIPE_API_KEY` is no key of a sandbox: an example creates nothing that is real".into()
            );
        }
        Err(_) => {
            let key = Key::new("sk_test_0123456789abcdef")?;
            Stripe::builder(key).base_url(format!("{}/v1", upstream.url())).build()?
        }
    };

    let customer = CreateCustomer::default().name("Ada").email("ada@example.com");
    let customer = stripe.customers().create_customer(&customer).await?;
    println!("{} is {}", customer.id(), customer.name().unwrap_or_default());

    // Twice under one name: it is done once.
    let params = CreatePaymentIntent::new(2000, "eur").customer(customer.id());
    let name = format!("order-of-{}", customer.id());
    let once = stripe.with(&CallOptions::new().idempotency_key(name))?.payment_intents();
    let (first, again) =
        (once.create_payment_intent(&params).await?, once.create_payment_intent(&params).await?);
    println!("{} is {} {:?}", first.id(), again.id(), again.data().status());

    let query = ListPaymentIntentsQuery::new().customer(customer.id());
    let mut intents = stripe.payment_intents().list_payment_intents_stream(&query);
    while let Some(intent) = intents.try_next().await? {
        println!("{}: {:?} {:?}", intent.id(), intent.amount(), intent.currency());
    }
    Ok(())
}
