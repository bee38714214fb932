//! What a mail says, and the files with it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

/// What a mail says, in one form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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

    /// The rank of all that is neither plain text nor HTML.
    pub(super) const OTHER: u8 = 2;

    /// Its place among the forms of a mail, by SendGrid's order.
    pub(super) fn rank(&self) -> u8 {
        match self.mime_type.trim().to_ascii_lowercase().as_str() {
            "text/plain" => 0,
            "text/html" => 1,
            _ => Self::OTHER,
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Content({}, {} bytes)", self.mime_type, self.value.len())
    }
}

/// A file with a mail. All together must stay under 30 MB.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Disposition {
    /// Below the mail.
    Attachment,
    /// In it.
    Inline,
}

impl Attachment {
    /// A file of that name that holds `bytes`.
    ///
    /// ```
    /// use sendgrid_client::Attachment;
    ///
    /// let terms = Attachment::from_bytes("terms.txt", b"No returns.").mime_type("text/plain");
    /// assert_eq!(terms.content, "Tm8gcmV0dXJucy4=");
    /// ```
    pub fn from_bytes(filename: impl Into<String>, bytes: impl AsRef<[u8]>) -> Self {
        Self::new(filename, STANDARD.encode(bytes))
    }

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

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment")
            .field("mime_type", &self.mime_type)
            .field("disposition", &self.disposition)
            .field("base64_bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}
