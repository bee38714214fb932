//! A mail, as SendGrid takes it: what all recipients get, and one personalization for each group of
//! recipients that sees the others.

mod check;
mod parts;
mod personalization;
mod settings;

use std::collections::BTreeMap;

use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

pub use self::check::MailFault;
pub use self::parts::{Attachment, Content, Disposition};
pub use self::personalization::{EmailAddress, Personalization};
pub use self::settings::{
    ClickTracking, Footer, GoogleAnalytics, MailSettings, OpenTracking, SubscriptionTracking, Toggle,
    TrackingSettings, Unsubscribe,
};

/// A mail.
///
/// What SendGrid would refuse is refused before it is sent, see [`check`](Mail::check).
///
/// ```
/// use sendgrid_client::{Content, Mail, Personalization};
///
/// let mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::text("Today only."))
///     .personalization(Personalization::to("bob@example.com").subject("Sale, Bob"))
///     .category("sale");
/// assert_eq!(mail.personalizations.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

impl Mail {
    /// A mail to one recipient.
    pub fn new(
        from: impl Into<EmailAddress>,
        to: impl Into<EmailAddress>,
        subject: impl Into<String>,
        content: Content,
    ) -> Self {
        Self { subject: Some(subject.into()), content: vec![content], ..Self::bare(from.into(), to.into()) }
    }

    /// A mail to one recipient that a template writes, of what [`template_data`](Self::template_data) tells it.
    pub fn from_template(
        from: impl Into<EmailAddress>,
        to: impl Into<EmailAddress>,
        template_id: impl Into<String>,
    ) -> Self {
        Self { template_id: Some(template_id.into()), ..Self::bare(from.into(), to.into()) }
    }

    fn bare(from: EmailAddress, to: EmailAddress) -> Self {
        Self {
            personalizations: vec![Personalization::to(to)],
            from,
            reply_to: None,
            reply_to_list: Vec::new(),
            subject: None,
            content: Vec::new(),
            attachments: Vec::new(),
            template_id: None,
            headers: BTreeMap::new(),
            categories: Vec::new(),
            custom_args: BTreeMap::new(),
            send_at: None,
            batch_id: None,
            asm: None,
            ip_pool_name: None,
            mail_settings: None,
            tracking_settings: None,
        }
    }

    /// Sends it to others too.
    #[must_use]
    pub fn personalization(mut self, personalization: Personalization) -> Self {
        self.personalizations.push(personalization);
        self
    }

    /// Tells the template a value, for the recipients that were added last.
    ///
    /// ```
    /// use sendgrid_client::{Mail, Personalization};
    ///
    /// let mail = Mail::from_template("shop@example.com", "ada@example.com", "d-1f0e")
    ///     .template_data("name", "Ada")
    ///     .personalization(Personalization::to("bob@example.com"))
    ///     .template_data("name", "Bob");
    /// assert_eq!(mail.personalizations[0].dynamic_template_data["name"], "Ada");
    /// assert_eq!(mail.personalizations[1].dynamic_template_data["name"], "Bob");
    /// ```
    #[must_use]
    pub fn template_data(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        // A mail to nobody is refused when it is sent.
        if let Some(last) = self.personalizations.last_mut() {
            last.dynamic_template_data.insert(name.into(), value.into());
        }
        self
    }

    /// Says who gets the answers.
    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<EmailAddress>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// Says it in another form too.
    #[must_use]
    pub fn content(mut self, content: Content) -> Self {
        self.content.push(content);
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn attachment(mut self, attachment: Attachment) -> Self {
        self.attachments.push(attachment);
        self
    }

    /// Counts it under a category.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.categories.push(category.into());
        self
    }

    /// Sends it at `unix_seconds`.
    #[must_use]
    pub fn send_at(mut self, unix_seconds: i64) -> Self {
        self.send_at = Some(unix_seconds);
        self
    }

    /// Puts it into a batch.
    #[must_use]
    pub fn batch_id(mut self, batch_id: impl Into<String>) -> Self {
        self.batch_id = Some(batch_id.into());
        self
    }

    /// Says how its recipients unsubscribe.
    #[must_use]
    pub fn unsubscribe(mut self, unsubscribe: Unsubscribe) -> Self {
        self.asm = Some(unsubscribe);
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Adds what comes back with each of its events.
    #[must_use]
    pub fn custom_arg(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_args.insert(name.into(), value.into());
        self
    }

    /// Has it checked, and sent to nobody.
    #[must_use]
    pub fn sandbox(mut self) -> Self {
        self.mail_settings.get_or_insert_default().sandbox_mode = Some(Toggle { enable: true });
        self
    }
}

/// What is no mail is not sent: its fault is that of the call.
impl Serialize for Mail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.check().map_err(S::Error::custom)?;
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Mail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}
