//! What is wrong with a mail.

use std::fmt;

/// Why something is no mail that can be sent. It shows no address and nothing of what the mail says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailFault {
    field: String,
    problem: String,
}

impl MailFault {
    pub(super) fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { field: field.into(), problem: problem.into() }
    }

    /// The fault that [`Display`](fmt::Display) has written at the end of `text`, behind `before`.
    pub(crate) fn behind(before: &str, text: &str) -> Option<Self> {
        let (_, fault) = text.split_once(before)?;
        let (field, problem) = fault.split_once(": ")?;
        Some(Self::new(field, problem))
    }

    /// The field that is wrong, as SendGrid names it: `personalizations.0.to`.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for MailFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for MailFault {}
