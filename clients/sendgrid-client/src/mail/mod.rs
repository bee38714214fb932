//! A mail, as SendGrid takes it: what all recipients get, and one personalization for each group of
//! recipients that sees the others.

mod builder;
mod check;
mod fault;
mod parts;
mod personalization;
mod settings;

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};

pub use self::fault::MailFault;
pub use self::parts::{Attachment, Content, Disposition};
pub use self::personalization::{EmailAddress, Personalization};
pub use self::settings::{
    ClickTracking, Footer, GoogleAnalytics, MailSettings, OpenTracking, SubscriptionTracking, Toggle,
    TrackingSettings, Unsubscribe,
};

/// A mail.
///
/// What SendGrid would refuse is refused before it is sent, see [`check`](Mail::check). `Debug` shows no address, and
/// nothing of what it says.
///
/// ```
/// use sendgrid_client::{Content, Mail, Personalization};
///
/// let mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::text("Today only."))
///     .personalization(Personalization::to("bob@example.com").subject("Sale, Bob"))
///     .category("sale");
/// assert_eq!(mail.personalizations.len(), 2);
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Mail {
    /// Who gets it; each is a mail of its own. At most 1000.
    pub personalizations: Vec<Personalization>,
    /// Who sends it.
    pub from: EmailAddress,
    /// Who gets the answers, if not the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<EmailAddress>,
    /// Who gets the answers, if they are several. At most 1000, and then no `reply_to`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply_to_list: Vec<EmailAddress>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What it says, in each of its forms: plain text before HTML.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Content>,
    /// The files with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// The template it is made by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// Headers of the mail.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// What it is counted under. At most 10.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// What comes back with each of its events. Under 10,000 bytes in all.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub custom_args: BTreeMap<String, String>,
    /// When it is sent: a unix time in seconds, at most 72 hours ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<i64>,
    /// The batch it can be canceled or paused with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// How its recipients unsubscribe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asm: Option<Unsubscribe>,
    /// The pool of IP addresses it is sent from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_pool_name: Option<String>,
    /// How it is handled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_settings: Option<MailSettings>,
    /// What is told of it once it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_settings: Option<TrackingSettings>,
}

/// How many there are and of which kind; nothing of what is said to whom.
impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("personalizations", &self.personalizations)
            .field("from", &self.from)
            .field("content", &self.content)
            .field("attachments", &self.attachments)
            .field("template_id", &self.template_id)
            .field("categories", &self.categories)
            .field("send_at", &self.send_at)
            .field("batch_id", &self.batch_id)
            .finish_non_exhaustive()
    }
}

/// What is no mail is not sent: its fault is that of the call.
impl Serialize for Mail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // `MailFault::behind` finds it in the text of the error.
        self.check().map_err(S::Error::custom)?;
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Mail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}
