//! A client for [SendGrid](https://www.twilio.com/docs/sendgrid/api-reference) that keeps to its rate
//! limit, together with every other process that has the same key: sending mail, so far.
//!
//! ```no_run
//! # #[cfg(feature = "redis")]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use sendgrid_client::{Content, Mail, MessageId, RedisStore, Secret, SendGrid};
//!
//! let sendgrid = sendgrid_client::client()
//!     .auth(Secret::from_env("SENDGRID_API_KEY")?)
//!     .store(RedisStore::connect("redis://127.0.0.1").await?) // left out: a budget for this process
//!     .build()?;
//! let mail = Mail::new("shop@example.com", "ada@example.com", "Your order", Content::text("It is on its way."));
//! let accepted = sendgrid.send_mail(&mail, None).await?;
//! println!("{:?}, after {:?}", accepted.message_id(), accepted.waited());
//! # Ok(())
//! # }
//! ```
//!
//! # The limit
//! Never more than 600 calls in any 60 s, however they fall. A call that has no permit waits for it, 30 s
//! at the longest; then it is refused, and nothing was sent.
//!
//! # What is sent once
//! Nothing is retried. SendGrid has no idempotency key: a mail whose call timed out may be on its way, and
//! sending it again may send it twice.

mod error;
mod mail;
mod resources;

/// What the client stands on: the kinds of its errors, the limiter, the stores.
pub use ratelimit_runtime;
#[cfg(feature = "redis")]
pub use ratelimit_runtime::RedisStore;
use ratelimit_runtime::api_client;
pub use ratelimit_runtime::{BuildError, ClientBuilder, Limiter, MemoryStore, Response, Secret};

pub use crate::error::{ErrorItem, SendGridError, SendGridErrorKind};
pub use crate::mail::{
    Attachment, Content, Disposition, EmailAddress, Mail, MailSettings, Personalization, Toggle, Unsubscribe,
};
#[allow(unused_imports, reason = "each of them is behind a feature")]
pub use crate::resources::*;

/// The base URL of the region EU, for accounts that are there: `.base_url(EU_BASE_URL)`.
pub const EU_BASE_URL: &str = "https://api.eu.sendgrid.com/v3";

/// SendGrid's API.
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", client = SendGridClient, auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait SendGrid {
    /// Accepts a mail for sending. [`MessageId::message_id`] is what SendGrid calls it.
    ///
    /// `subuser` is whom it is sent for, where the key is a parent account's.
    #[post("/mail/send")]
    async fn send_mail(
        &self,
        #[json] mail: &Mail,
        #[header("On-Behalf-Of")] subuser: Option<&str>,
    ) -> Result<Response<()>, SendGridError>;
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

/// A client in the making.
#[must_use]
pub fn client() -> ClientBuilder<SendGridClient> {
    ClientBuilder::new().user_agent(concat!("sendgrid-client/", env!("CARGO_PKG_VERSION")))
}
