//! A client for [SendGrid](https://www.twilio.com/docs/sendgrid/api-reference) that keeps to its rate
//! limit, together with every other process that has the same key.
//!
//! ```toml
//! [dependencies]
//! sendgrid-client = { path = "../ratelimit/clients/sendgrid-client" } # where this repository is
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! ```no_run
//! # #[cfg(all(feature = "redis", feature = "templates"))]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use sendgrid_client::prelude::*;
//! use sendgrid_client::templates::CreateTemplate;
//! use sendgrid_client::{Content, Key, Mail, MessageId, RedisStore, SendGrid};
//!
//! let sendgrid = sendgrid_client::client()
//!     .auth(Key::from_env("SENDGRID_API_KEY")?)
//!     .store(RedisStore::connect("redis://127.0.0.1").await?) // left out: a budget for this process
//!     .build()?;
//! let mail = Mail::new("shop@example.com", "ada@example.com", "Your order", Content::text("It is on its way."));
//! let accepted = sendgrid.send_mail(&mail, None).await?;
//! println!("{:?}, after {:?}", accepted.message_id(), accepted.waited());
//!
//! // One that a template writes.
//! let mail = Mail::from_template("shop@example.com", "ada@example.com", "d-1f0e").template_data("name", "Ada");
//! sendgrid.send_mail(&mail, None).await?;
//!
//! let template = sendgrid.templates().create_template(&CreateTemplate::new("Orders")).await?;
//! println!("{:?}", template.id);
//! # Ok(())
//! # }
//! ```
//!
//! # Mails
//! Each personalization is a mail of its own, whose recipients see each other and nobody else; 1000 recipients go with
//! one call. [`cc`](Mail::cc), [`bcc`](Mail::bcc) and [`template_data`](Mail::template_data) are of the recipients that
//! were added last, files and all else of everybody:
//!
//! ```
//! use sendgrid_client::{Attachment, Content, EmailAddress, Mail, Personalization};
//!
//! # fn main() -> Result<(), sendgrid_client::MailFault> {
//! let shop = EmailAddress::named("shop@example.com", "The Shop");
//! let terms = Attachment::from_bytes("terms.txt", b"No returns.").mime_type("text/plain");
//! let logo = Attachment::from_bytes("logo.png", [0x89, b'P', b'N', b'G']).mime_type("image/png").inline("logo");
//! let mail = Mail::new(shop, "ada@example.com", "Your order", Content::text("It is on its way."))
//!     .content(Content::html("<img src=\"cid:logo\"> It is on its way."))
//!     .cc("accounts@example.com")
//!     .bcc("archive@example.com")
//!     .personalization(Personalization::to("bob@example.com").subject("Your order, Bob"))
//!     .reply_to("help@example.com")
//!     .attachment(terms)
//!     .attachment(logo)
//!     .category("orders")
//!     .custom_arg("order", "7");
//! mail.check()?; // so does sending
//! # Ok(())
//! # }
//! ```
//!
//! Later, and perhaps not at all: a mail of a batch can be stopped up to ten minutes before it is sent.
//!
//! ```no_run
//! # #[cfg(feature = "mail")]
//! # async fn run(sendgrid: sendgrid_client::SendGridClient, mail: sendgrid_client::Mail, tomorrow: i64)
//! # -> Result<(), Box<dyn std::error::Error>> {
//! use sendgrid_client::SendGrid;
//! use sendgrid_client::prelude::*;
//! use sendgrid_client::scheduled_sends::CreateScheduledSend;
//!
//! let batch = sendgrid.mail_batches().create_mail_batch().await?.into_data().batch_id.ok_or("no batch")?;
//! // `tomorrow` is a unix time in seconds, at most 72 hours ahead.
//! sendgrid.send_mail(&mail.send_at(tomorrow).batch_id(&batch), None).await?;
//! sendgrid.scheduled_sends().create_scheduled_send(&CreateScheduledSend::new(&batch, "cancel")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A mail that SendGrid would refuse is not sent: [`SendGridError::mail_fault`] says which field is wrong.
//!
//! # The API
//! [`SendGrid::send_mail`] sends a mail, which is written with [`Mail`] and checked before it is sent; its second
//! argument is the subuser it is sent for, `None` for the account of the key. Every
//! other operation is a method of one of the traits in the [`prelude`]: [`SendGridClient`] has a method for
//! each trait that its feature turns on, `sendgrid.templates()`, and what these give shares its limiter, its
//! connections and its settings. With the feature `all` these are all operations of version 3.
//!
//! What is sent has its required fields in `new`, and setters for all others. What comes back holds what SendGrid
//! sent: anything may be missing, a text or an event that is new is kept as it is, and so is a field that the
//! documents do not tell of, in `other_fields`. Lists that come in pages have a second method, which ends in `_stream`
//! and goes through all pages. It is a [`Stream`](ratelimit_runtime::Stream), which `futures-util` and `tokio-stream`
//! have the loops for, and it owns what it needs, so that it may go on in a task:
//!
//! ```no_run
//! # #[cfg(feature = "templates")]
//! # async fn run(sendgrid: sendgrid_client::SendGridClient) -> Result<(), Box<dyn std::error::Error>> {
//! use futures_util::TryStreamExt;
//! use sendgrid_client::prelude::*;
//! use sendgrid_client::templates::ListTemplateQuery;
//!
//! let mut all = sendgrid.templates().list_template_stream(&ListTemplateQuery::new(200));
//! while let Some(template) = all.try_next().await? {
//!     println!("{:?}: {:?}", template.id, template.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! For a subuser, one call or some: `sendgrid.on_behalf_of("branch")?.templates()`, by [`OnBehalfOf`]; what that gives
//! shares the limiter and the connections. For the region EU there is [`eu_client`]; what only the global host
//! offers says so, and is refused there.
//!
//! # The event webhook
//! The module `event_webhook` (feature `webhooks`) tells whether it was SendGrid that called, and what became of the
//! mails. What is signed are the bytes as they came, before anything reads them as JSON, and a time: what was recorded
//! can be sent again, so an old one is refused, and one that came within that time twice is known by its `sg_event_id`.
//! With axum:
//!
//! ```no_run
//! # #[cfg(feature = "webhooks")]
//! # mod webhook {
//! use std::time::{SystemTime, UNIX_EPOCH};
//!
//! use axum::body::Bytes;
//! use axum::extract::State;
//! use axum::http::{HeaderMap, StatusCode};
//! use axum::routing::{Router, post};
//! use sendgrid_client::event_webhook::{Event, SIGNATURE_HEADER, TIMESTAMP_HEADER, VerificationKey};
//!
//! fn routes() -> Result<Router, Box<dyn std::error::Error>> {
//!     let key = VerificationKey::new(&std::env::var("SENDGRID_WEBHOOK_KEY")?)?;
//!     Ok(Router::new().route("/sendgrid/events", post(events)).with_state(key))
//! }
//!
//! async fn events(State(key): State<VerificationKey>, headers: HeaderMap, body: Bytes) -> StatusCode {
//!     let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
//!     let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
//!     match key.verify(header(SIGNATURE_HEADER), header(TIMESTAMP_HEADER), &body) {
//!         Ok(sent_at) if now.abs_diff(sent_at) <= 300 => {}
//!         _ => return StatusCode::FORBIDDEN,
//!     }
//!     let Ok(events) = Event::read(&body) else { return StatusCode::BAD_REQUEST };
//!     for event in events {
//!         println!("{}: {:?}", event.event.as_str(), event.sg_event_id);
//!     }
//!     StatusCode::NO_CONTENT // with anything else it comes again
//! }
//! # }
//! ```
//!
//! # The limit
//! Never more than 600 calls in any 60 s, and as many mails, however they fall. A call that has no permit
//! waits for it, 30 s at the longest; then it is refused, and nothing was sent. Other numbers are given to
//! the builder: `.quotas(Scope::Api, &[..])`, and `.quotas_of("send_mail", Scope::Endpoint, &[..])`.
//!
//! SendGrid counts the calls of [each endpoint][limits] by themselves. Where it says by a 429, or by `X-RateLimit-Remaining`, that
//! nothing is left for one, all processes that share the store leave that endpoint alone until `X-RateLimit-Reset`, an
//! hour at most, and go on with all others: a call of it waits as it waits for a permit, or is refused, and nothing was
//! sent.
//!
//! [limits]: https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/rate-limits
//!
//! # What is sent again
//! A call is sent up to three times, but one that changes something by `POST` or `PATCH` only where SendGrid
//! certainly did nothing: it was not reached, or said 429. SendGrid has no idempotency key, so a mail whose
//! call timed out may be on its way, and is not sent again.
//!
//! # TLS
//! Connections are encrypted by ring, which builds in a sixth of the time of aws-lc, the choice of reqwest; it has no
//! certificate of FIPS and no exchange of keys that withstands quantum computers. A process that installs another
//! provider (`CryptoProvider::install_default` of rustls) before the client is built has that. A program that makes a
//! `reqwest::Client` of its own turns on a feature of reqwest for its TLS, as `default-tls` is. HTTP/2 is the feature
//! `http2`.
//!
//! # Tests
//! With the feature `fake` each trait has a fake, such as `SendGridFake` and `TemplatesFake`, whose methods are closures:
//! code that takes an `impl SendGrid` needs no SendGrid.
//!
#![cfg_attr(feature = "fake", doc = "```")]
#![cfg_attr(not(feature = "fake"), doc = "```text")]
//! use sendgrid_client::{Content, Mail, Response, SendGrid, SendGridError, SendGridFake};
//!
//! async fn tell(sendgrid: &impl SendGrid, whom: &str) -> Result<(), SendGridError> {
//!     let mail = Mail::new("shop@example.com", whom, "Your order", Content::text("It is on its way."));
//!     sendgrid.send_mail(&mail, None).await?;
//!     Ok(())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), SendGridError> {
//! let sendgrid = SendGridFake::new().on_send_mail(|_mail, _subuser| Ok(Response::new(())));
//! tell(&sendgrid, "ada@example.com").await?;
//! assert_eq!(sendgrid.calls_of("send_mail").len(), 1);
//! # Ok(())
//! # }
//! ```

mod error;
#[cfg(feature = "webhooks")]
pub mod event_webhook;
mod key;
mod mail;
mod pages;
mod region;
mod resources;

/// What the client stands on: the kinds of its errors, the limiter, the stores.
pub use ratelimit_runtime;
#[cfg(feature = "redis")]
pub use ratelimit_runtime::RedisStore;
use ratelimit_runtime::{ApiClient as _, BoxError, Interceptor, Operation, Reach, Request, api_client};
pub use ratelimit_runtime::{BuildError, ClientBuilder, Limiter, MemoryStore, Response, Secret};

pub use crate::error::{ErrorItem, SendGridError, SendGridErrorKind};
pub use crate::key::{Key, KeyError};
pub use crate::mail::{
    Attachment, ClickTracking, Content, Disposition, EmailAddress, Footer, GoogleAnalytics, Mail, MailFault,
    MailSettings, OpenTracking, Personalization, SubscriptionTracking, Toggle, TrackingSettings, Unsubscribe,
};
pub use crate::region::{EU_BASE_URL, eu_client};
#[allow(unused_imports, reason = "each of them is behind a feature")]
pub use crate::resources::*;

/// SendGrid's API.
#[cfg_attr(not(feature = "fake"), api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", client = SendGridClient, auth = "bearer"))]
#[cfg_attr(feature = "fake", api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", client = SendGridClient, auth = "bearer", fake))]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait SendGrid {
    /// Accepts a mail for sending. [`MessageId::message_id`] is what SendGrid calls it.
    ///
    /// `subuser` is whom it is sent for, where the key is a parent account's. One that is empty is refused.
    #[post("/mail/send")]
    #[no_rate_limit]
    #[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
    async fn send_mail(
        &self,
        #[json] mail: &Mail,
        #[header("On-Behalf-Of")] subuser: Option<&str>,
    ) -> Result<Response<()>, SendGridError>;
}

/// The header that says whom a call is for.
const ON_BEHALF_OF: &str = "On-Behalf-Of";
/// Without a name SendGrid takes the parent account, which a variable that is not set must not come to.
const NOBODY: &str = "`On-Behalf-Of` names no subuser: the call would be made for the key's own account";

/// Keeps calls for nobody from being sent.
struct ForSomebody;

impl Interceptor for ForSomebody {
    fn before_send(&self, _: &Operation, request: &mut Request) -> Result<(), BoxError> {
        match request.headers().get(ON_BEHALF_OF) {
            Some(subuser) if subuser.as_bytes().trim_ascii().is_empty() => Err(NOBODY.into()),
            _ => Ok(()),
        }
    }
}

/// Calls for somebody else than the key's own account.
pub trait OnBehalfOf: Sized {
    /// The same client, whose calls are made for `subuser`: the name of a subuser, or `account-id ` and the id of an
    /// account of a customer. They count for the key, and so against its one budget.
    ///
    /// ```
    /// use sendgrid_client::{Content, Mail, OnBehalfOf, SendGrid, SendGridClient, SendGridError};
    ///
    /// # async fn run(sendgrid: SendGridClient, mail: Mail) -> Result<(), Box<dyn std::error::Error>> {
    /// sendgrid.on_behalf_of("branch")?.send_mail(&mail, None).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`BuildError`], where the name is empty, or holds what a header cannot.
    fn on_behalf_of(&self, subuser: &str) -> Result<Self, BuildError>;
}

impl OnBehalfOf for SendGridClient {
    fn on_behalf_of(&self, subuser: &str) -> Result<Self, BuildError> {
        if subuser.trim().is_empty() {
            return Err(BuildError::new(NOBODY));
        }
        self.with_header(ON_BEHALF_OF, subuser)
    }
}

/// What SendGrid calls a mail it has accepted.
pub trait MessageId {
    /// The `X-Message-Id`. A mail in sandbox mode has none.
    fn message_id(&self) -> Option<&str>;
}

impl MessageId for Response<()> {
    fn message_id(&self) -> Option<&str> {
        self.headers().get("x-message-id")?.to_str().ok()
    }
}

/// A client in the making: give it the [`Key`] with `.auth(..)`.
#[must_use]
pub fn client() -> ClientBuilder<SendGridClient> {
    // A 429 says that its endpoint is not to be called: mail goes on where statistics may not.
    ClientBuilder::new()
        .user_agent(concat!("sendgrid-client/", env!("CARGO_PKG_VERSION")))
        .refusals_reach(Reach::Endpoint)
        .interceptor(ForSomebody)
}

/// The README's programs, compiled.
#[cfg(all(doctest, feature = "templates", feature = "webhooks", feature = "redis", feature = "mail"))]
#[doc = include_str!("../README.md")]
struct Readme;
