//! The programs whose builds are compared: each creates a customer and a payment intent, over TLS by rustls with ring.

use std::path::Path;

/// A program to build.
pub(super) struct Program {
    pub(super) name: &'static str,
    pub(super) manifest: String,
    pub(super) main: &'static str,
}

/// What all manifests begin with.
const PACKAGE: &str = r#"[package]
name = "cost"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

const OURS: &str = r#"use stripe_client::customers::CreateCustomer;
use stripe_client::payment_intents::CreatePaymentIntent;
use stripe_client::prelude::*;
use stripe_client::{Key, Stripe};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stripe = Stripe::new(Key::from_env("STRIPE_API_KEY")?)?;
    let params = CreateCustomer::new().email("ada@example.com");
    let customer = stripe.customers().create_customer(&params).await?;
    let params = CreatePaymentIntent::new(2000, "usd").customer(customer.id());
    println!("{}", stripe.payment_intents().create_payment_intent(&params).await?.id());
    Ok(())
}
"#;

const PEER: &str = r#"use stripe::Client;
use stripe_core::customer::CreateCustomer;
use stripe_core::payment_intent::CreatePaymentIntent;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("STRIPE_API_KEY")?);
    let customer = CreateCustomer::new().email("ada@example.com").send(&client).await?;
    let params = CreatePaymentIntent::new(2000, stripe_types::Currency::USD).customer(customer.id.as_str());
    println!("{}", params.send(&client).await?.id);
    Ok(())
}
"#;

impl Program {
    /// One of `stripe-client`, which is in the folder `client`.
    pub(super) fn ours(client: &Path, features: &[&str]) -> Self {
        let client = client.display().to_string();
        let dependency = format!("stripe-client = {{ path = {client:?}, features = {features:?} }}\n");
        let name = if features.is_empty() { "stripe-client" } else { "stripe-client, all features" };
        Self { name, manifest: format!("{PACKAGE}{dependency}"), main: OURS }
    }

    /// That of the peer, with no more of its features than the program needs.
    pub(super) fn peer() -> Self {
        let tls = r#"default-features = false, features = ["rustls-ring", "rustls-tls-webpki-roots"]"#;
        let dependencies = format!(
            "async-stripe = {{ version = \"=1.0.0-rc.10\", {tls} }}\n\
             async-stripe-core = {{ version = \"=1.0.0-rc.10\", features = [\"customer\", \"payment_intent\"] }}\n\
             async-stripe-types = \"=1.0.0-rc.10\"\n"
        );
        Self { name: "async-stripe", manifest: format!("{PACKAGE}{dependencies}"), main: PEER }
    }
}
