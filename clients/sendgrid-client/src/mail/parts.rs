//! What a mail says, and the files with it.

use serde::{Deserialize, Serialize};

/// What a mail says, in one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
