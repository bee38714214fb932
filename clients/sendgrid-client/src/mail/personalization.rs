//! Who gets a mail.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An address of mail.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// Where it is; neither whose it is nor the name.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let domain = self.email.rsplit_once('@').map_or("", |(_, domain)| domain);
        write!(f, "EmailAddress(..@{})", domain.escape_debug())
    }
}

/// Some recipients who see each other, and what is different for them.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Personalization {
    /// Who sends it to them, if not the sender of the mail; of the same domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<EmailAddress>,
    /// Who gets it.
    pub to: Vec<EmailAddress>,
    /// Who gets a copy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<EmailAddress>,
    /// Who gets a copy that the others do not see.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bcc: Vec<EmailAddress>,
    /// What it is about, for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Headers of the mail.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// What to put for a text wherever it stands: for templates of the old kind.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub substitutions: BTreeMap<String, String>,
    /// What the template knows of them.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub dynamic_template_data: Map<String, Value>,
    /// What comes back with each event of the mail. Under 10,000 bytes in all.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub custom_args: BTreeMap<String, String>,
    /// When it is sent to them: a unix time in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<i64>,
}

impl Personalization {
    /// For one recipient.
    pub fn to(to: impl Into<EmailAddress>) -> Self {
        Self {
            from: None,
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

    /// Says who sends it to them.
    #[must_use]
    pub fn from(mut self, from: impl Into<EmailAddress>) -> Self {
        self.from = Some(from.into());
        self
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

/// Who gets it, as far as addresses show that, and how much is their own.
impl fmt::Debug for Personalization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Personalization")
            .field("from", &self.from)
            .field("to", &self.to)
            .field("cc", &self.cc)
            .field("bcc", &self.bcc)
            .field("template_values", &self.dynamic_template_data.len())
            .field("send_at", &self.send_at)
            .finish_non_exhaustive()
    }
}
