//! What SendGrid would refuse, told before it is sent.

use std::{fmt, io};

use super::{Mail, Personalization};

/// The most recipients of one mail, copies included.
const MOST_RECIPIENTS: usize = 1000;
/// The most categories of one mail.
const MOST_CATEGORIES: usize = 10;
/// The first size of `custom_args` that is too large, in bytes.
const CUSTOM_ARGS: usize = 10_000;
/// The first size of a mail that is too large, in bytes.
const SIZE: usize = 30 << 20;

/// Why something is no mail that can be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailFault {
    field: String,
    problem: String,
}

impl MailFault {
    fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { field: field.into(), problem: problem.into() }
    }

    /// The field that is wrong, as SendGrid names it: `personalizations.0.to`.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }
}

impl fmt::Display for MailFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for MailFault {}

impl Mail {
    /// Whether SendGrid would take it, as far as that can be told here. Sending does this first.
    ///
    /// # Errors
    /// The first [`MailFault`]: nobody to send it to, or more than 1000; nothing that it says, and no
    /// template; no subject; 30 MB or more; more than 10 categories; 10,000 bytes or more of custom arguments.
    ///
    /// ```
    /// # fn main() -> Result<(), sendgrid_client::MailFault> {
    /// use sendgrid_client::{Content, Mail};
    ///
    /// let mut mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::text("Today."));
    /// mail.check()?;
    /// mail.content.clear();
    /// assert_eq!(mail.check().unwrap_err().field(), "content");
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self) -> Result<(), MailFault> {
        self.check_recipients()?;
        self.check_content()?;
        if !self.reply_to_list.is_empty() && self.reply_to.is_some() {
            return Err(MailFault::new("reply_to_list", "stands beside `reply_to`: give one of the two"));
        }
        if self.categories.len() > MOST_CATEGORIES {
            let problem =
                format!("has {} categories, at most {MOST_CATEGORIES} can be", self.categories.len());
            return Err(MailFault::new("categories", problem));
        }
        let size = self.size();
        if size >= SIZE {
            let problem = format!("has {size} bytes with its files, and must stay under {SIZE}");
            return Err(MailFault::new("attachments", problem));
        }
        Ok(())
    }

    fn check_recipients(&self) -> Result<(), MailFault> {
        if self.personalizations.is_empty() {
            return Err(MailFault::new("personalizations", "is empty: nobody would get it"));
        }
        if self.from.email.trim().is_empty() {
            return Err(MailFault::new("from.email", "is empty"));
        }
        let mut recipients = 0;
        for (place, personalization) in self.personalizations.iter().enumerate() {
            let Personalization { to, cc, bcc, custom_args, .. } = personalization;
            if to.is_empty() {
                return Err(MailFault::new(
                    format!("personalizations.{place}.to"),
                    "is empty: nobody would get it",
                ));
            }
            for (field, addresses) in [("to", to), ("cc", cc), ("bcc", bcc)] {
                recipients += addresses.len();
                if let Some(at) = addresses.iter().position(|address| address.email.trim().is_empty()) {
                    let field = format!("personalizations.{place}.{field}.{at}.email");
                    return Err(MailFault::new(field, "is empty"));
                }
            }
            let args = self.custom_args.iter().chain(custom_args);
            let size: usize = args.map(|(name, value)| name.len() + value.len()).sum();
            if size >= CUSTOM_ARGS {
                let problem = format!("has {size} bytes, and must stay under {CUSTOM_ARGS}");
                return Err(MailFault::new(format!("personalizations.{place}.custom_args"), problem));
            }
        }
        if recipients > MOST_RECIPIENTS {
            let problem =
                format!("has {recipients} recipients, at most {MOST_RECIPIENTS} can be: send several mails");
            return Err(MailFault::new("personalizations", problem));
        }
        Ok(())
    }

    fn check_content(&self) -> Result<(), MailFault> {
        // A template brings both.
        if self.template_id.is_some() {
            return Ok(());
        }
        if self.content.is_empty() {
            return Err(MailFault::new("content", "is empty, and there is no template: it says nothing"));
        }
        if let Some(place) = self.content.iter().position(|content| content.value.is_empty()) {
            return Err(MailFault::new(format!("content.{place}.value"), "is empty"));
        }
        let has = |subject: &Option<String>| subject.as_ref().is_some_and(|subject| !subject.is_empty());
        let all = || self.personalizations.iter().all(|personalization| has(&personalization.subject));
        if has(&self.subject) || all() {
            return Ok(());
        }
        Err(MailFault::new("subject", "is empty, and not every personalization has one of its own"))
    }

    /// The texts, the files, and what each recipient gets of their own: all that can grow large.
    fn size(&self) -> usize {
        let texts = self.content.iter().map(|content| content.value.len());
        let files = self.attachments.iter().map(|attachment| attachment.content.len());
        let mut own = Counted(0);
        // What cannot be written is told when the mail is sent.
        let _ = serde_json::to_writer(&mut own, &self.personalizations);
        texts.chain(files).sum::<usize>() + own.0
    }
}

/// How much was written.
struct Counted(usize);

impl io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
