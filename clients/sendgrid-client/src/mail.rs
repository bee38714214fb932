//! A mail, as SendGrid takes it: what all recipients get, and one personalization for each group of
//! recipients that sees the others.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

/// A mail.
///
/// ```
/// use sendgrid_client::{Content, Mail, Personalization};
///
/// let mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::text("Today only."))
///     .personalization(Personalization::to("bob@example.com").subject("Sale, Bob"))
///     .category("sale");
/// assert_eq!(mail.personalizations.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Mail {
    /// Who gets it; each is a mail of its own. At most 1000.
    pub personalizations: Vec<Personalization>,
    /// Who sends it.
    pub from: EmailAddress,
    /// Who gets the answers, if not the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<EmailAddress>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What it says, in each of its forms: plain text before HTML.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Content>,
    /// The files with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// The template it is made by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// What it is counted under. At most 10.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// When it is sent: a unix time in seconds, at most 72 hours ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<i64>,
    /// The batch it can be canceled or paused with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// How its recipients unsubscribe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asm: Option<Unsubscribe>,
    /// How it is handled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_settings: Option<MailSettings>,
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

    /// A mail to one recipient that a template writes.
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
            subject: None,
            content: Vec::new(),
            attachments: Vec::new(),
            template_id: None,
            categories: Vec::new(),
            send_at: None,
            batch_id: None,
            asm: None,
            mail_settings: None,
        }
    }

    /// Sends it to others too.
    #[must_use]
    pub fn personalization(mut self, personalization: Personalization) -> Self {
        self.personalizations.push(personalization);
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

    /// Has it checked, and sent to nobody.
    #[must_use]
    pub fn sandbox(mut self) -> Self {
        self.mail_settings.get_or_insert_default().sandbox_mode = Some(Toggle { enable: true });
        self
    }
}

/// An address of mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EmailAddress {
    /// The address.
    pub email: String,
    /// The name that is shown with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl EmailAddress {
    /// An address with a name.
    pub fn named(email: impl Into<String>, name: impl Into<String>) -> Self {
        Self { email: email.into(), name: Some(name.into()) }
    }
}

impl From<&str> for EmailAddress {
    fn from(email: &str) -> Self {
        Self::from(email.to_owned())
    }
}

impl From<String> for EmailAddress {
    fn from(email: String) -> Self {
        Self { email, name: None }
    }
}

/// Some recipients who see each other, and what is different for them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Personalization {
    /// Who gets it.
    pub to: Vec<EmailAddress>,
    /// Who gets a copy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<EmailAddress>,
    /// Who gets a copy that the others do not see.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bcc: Vec<EmailAddress>,
    /// What it is about, for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Headers of the mail.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// What to put for a text wherever it stands: for templates of the old kind.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub substitutions: BTreeMap<String, String>,
    /// What the template knows of them.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub dynamic_template_data: Map<String, Value>,
    /// What comes back with each event of the mail. Under 10,000 bytes in all.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub custom_args: BTreeMap<String, String>,
    /// When it is sent to them: a unix time in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<i64>,
}

impl Personalization {
    /// For one recipient.
    pub fn to(to: impl Into<EmailAddress>) -> Self {
        Self {
            to: vec![to.into()],
            cc: Vec::new(),
            bcc: Vec::new(),
            subject: None,
            headers: BTreeMap::new(),
            substitutions: BTreeMap::new(),
            dynamic_template_data: Map::new(),
            custom_args: BTreeMap::new(),
            send_at: None,
        }
    }

    /// Adds a recipient, whom the others see.
    #[must_use]
    pub fn and_to(mut self, to: impl Into<EmailAddress>) -> Self {
        self.to.push(to.into());
        self
    }

    /// Adds somebody who gets a copy.
    #[must_use]
    pub fn cc(mut self, cc: impl Into<EmailAddress>) -> Self {
        self.cc.push(cc.into());
        self
    }

    /// Adds somebody who gets a copy that the others do not see.
    #[must_use]
    pub fn bcc(mut self, bcc: impl Into<EmailAddress>) -> Self {
        self.bcc.push(bcc.into());
        self
    }

    /// Says what it is about, for them.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Adds a header of the mail.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Puts `value` wherever the text `name` stands.
    #[must_use]
    pub fn substitution(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.substitutions.insert(name.into(), value.into());
        self
    }

    /// Tells the template a value.
    #[must_use]
    pub fn template_data(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.dynamic_template_data.insert(name.into(), value.into());
        self
    }

    /// Adds what comes back with each event of the mail.
    #[must_use]
    pub fn custom_arg(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_args.insert(name.into(), value.into());
        self
    }

    /// Sends it to them at `unix_seconds`.
    #[must_use]
    pub fn send_at(mut self, unix_seconds: i64) -> Self {
        self.send_at = Some(unix_seconds);
        self
    }
}

/// What a mail says, in one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Content {
    /// The form, as a MIME type.
    #[serde(rename = "type")]
    pub mime_type: String,
    /// What it says.
    pub value: String,
}

impl Content {
    /// Plain text.
    pub fn text(value: impl Into<String>) -> Self {
        Self { mime_type: "text/plain".to_owned(), value: value.into() }
    }

    /// HTML.
    pub fn html(value: impl Into<String>) -> Self {
        Self { mime_type: "text/html".to_owned(), value: value.into() }
    }
}

/// A file with a mail. All together must stay under 30 MB.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Attachment {
    /// What is in it, as base64.
    pub content: String,
    /// What it is called.
    pub filename: String,
    /// Its MIME type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// Where it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// What HTML calls it by, in `src="cid:.."`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_id: Option<String>,
}

/// Where a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Disposition {
    /// Below the mail.
    Attachment,
    /// In it.
    Inline,
}

impl Attachment {
    /// A file of that name; its content is given as base64.
    pub fn new(filename: impl Into<String>, base64: impl Into<String>) -> Self {
        Self {
            content: base64.into(),
            filename: filename.into(),
            mime_type: None,
            disposition: None,
            content_id: None,
        }
    }

    /// Says what it is.
    #[must_use]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Shows it in the mail, where HTML has `src="cid:.."` with this id.
    #[must_use]
    pub fn inline(mut self, content_id: impl Into<String>) -> Self {
        self.disposition = Some(Disposition::Inline);
        self.content_id = Some(content_id.into());
        self
    }
}

/// How recipients unsubscribe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unsubscribe {
    /// The group they leave.
    pub group_id: i64,
    /// The groups they are shown when they look at their choices. At most 25.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups_to_display: Vec<i64>,
}

/// How a mail is handled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MailSettings {
    /// Whether it is only checked, and sent to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_mode: Option<Toggle>,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Toggle {
    /// Whether it is on.
    pub enable: bool,
}
