//! What SendGrid would refuse, told before it is sent: what its document of the operation and its page of errors
//! (<https://www.twilio.com/docs/sendgrid/api-reference/mail-send/errors>) say, and nothing else.

mod address;
mod content;
mod recipients;

use std::collections::{BTreeMap, HashSet};
use std::io;

use super::{Mail, MailFault};

/// The most categories of one mail.
const MOST_CATEGORIES: usize = 10;
/// The longest category, in characters.
const LONGEST_CATEGORY: usize = 255;
/// The most addresses for answers.
const MOST_REPLY_TO: usize = 1000;
/// The most groups that are shown to who unsubscribes.
const MOST_GROUPS: usize = 25;
/// The length of the name of a pool of IP addresses, in characters.
const POOL_NAME: std::ops::RangeInclusive<usize> = 2..=64;
/// The first size of a mail that is too large, in bytes.
const SIZE: usize = 30 << 20;
/// How far ahead a mail can be sent, in seconds.
const AHEAD: i64 = 72 * 3600;
/// How far SendGrid's clock may be behind ours, in seconds: what is at the edge is SendGrid's to decide.
const CLOCKS_DIFFER: i64 = 3600;

/// Headers that a mail may not have, as they are documented.
const RESERVED: [&str; 12] = [
    "x-sg-id",
    "x-sg-eid",
    "received",
    "dkim-signature",
    "content-type",
    "content-transfer-encoding",
    "to",
    "from",
    "subject",
    "reply-to",
    "cc",
    "bcc",
];

impl Mail {
    /// Whether SendGrid would take it, as far as that can be told here. Sending does this first.
    ///
    /// # Errors
    /// The first [`MailFault`], of what
    /// [the document](https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send) of the operation and
    /// [the page of its errors](https://www.twilio.com/docs/sendgrid/api-reference/mail-send/errors) name:
    ///
    /// - nobody to send it to, or more than 1000; what is no address; an address twice in one personalization,
    ///   however it is written;
    /// - nothing that it says, and no template; no subject; plain text that is not the first, HTML that is before it or
    ///   behind another form, or one of the two twice; a MIME type with a `;` or the end of a line;
    /// - a file that is empty or no base64, or whose name or id has the end of a line; 30 MB or more;
    /// - an empty template, and substitutions with a dynamic one (`d-`); more than 10,000 bytes of them;
    /// - more than 10 categories, one twice or of more than 255 characters; 10,000 bytes or more of custom arguments;
    /// - a header that is SendGrid's to set (`x-sg-id`, `x-sg-eid`, `received`, `dkim-signature`, `Content-Type`,
    ///   `Content-Transfer-Encoding`, `To`, `From`, `Subject`, `Reply-To`, `CC`, `BCC`), or that has the end of a line;
    /// - a time more than 72 h ahead (and another hour, for clocks that differ), as one in milliseconds is;
    /// - `reply_to_list` beside `reply_to`, of more than 1000 or with one twice; more than 25 groups to display; a name
    ///   of a pool that has not 2 to 64 characters.
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
        self.check_reply_to()?;
        self.check_content()?;
        self.check_attachments()?;
        self.check_categories()?;
        check_headers("headers", &self.headers)?;
        check_time("send_at", self.send_at)?;
        self.check_names()?;
        let size = self.size();
        if size >= SIZE {
            let problem = format!("has {size} bytes with its files, and must stay under {SIZE}");
            return Err(MailFault::new("attachments", problem));
        }
        Ok(())
    }

    fn check_reply_to(&self) -> Result<(), MailFault> {
        if let Some(reply_to) = &self.reply_to {
            address::check("reply_to.email", reply_to)?;
            if !self.reply_to_list.is_empty() {
                return Err(MailFault::new("reply_to_list", "stands beside `reply_to`: give one of the two"));
            }
        }
        let count = self.reply_to_list.len();
        if count > MOST_REPLY_TO {
            let problem = format!("has {count} addresses, at most {MOST_REPLY_TO} can be");
            return Err(MailFault::new("reply_to_list", problem));
        }
        let mut seen = HashSet::new();
        for (place, reply_to) in self.reply_to_list.iter().enumerate() {
            address::check(&format!("reply_to_list.{place}.email"), reply_to)?;
            if !seen.insert((&reply_to.email, &reply_to.name)) {
                return Err(MailFault::new(format!("reply_to_list.{place}"), "is there twice"));
            }
        }
        Ok(())
    }

    fn check_categories(&self) -> Result<(), MailFault> {
        let count = self.categories.len();
        if count > MOST_CATEGORIES {
            let problem = format!("has {count} categories, at most {MOST_CATEGORIES} can be");
            return Err(MailFault::new("categories", problem));
        }
        let mut seen = HashSet::new();
        for (place, category) in self.categories.iter().enumerate() {
            let length = category.chars().count();
            let problem = if length > LONGEST_CATEGORY {
                format!("has {length} characters, at most {LONGEST_CATEGORY} can be")
            } else if !seen.insert(category) {
                "is there twice".to_owned()
            } else {
                continue;
            };
            return Err(MailFault::new(format!("categories.{place}"), problem));
        }
        Ok(())
    }

    fn check_names(&self) -> Result<(), MailFault> {
        let groups = self.asm.as_ref().map_or(0, |asm| asm.groups_to_display.len());
        if groups > MOST_GROUPS {
            let problem = format!("has {groups} groups, at most {MOST_GROUPS} can be");
            return Err(MailFault::new("asm.groups_to_display", problem));
        }
        let pool = self.ip_pool_name.as_ref().map(|name| name.chars().count());
        if let Some(length) = pool.filter(|length| !POOL_NAME.contains(length)) {
            let (least, most) = (POOL_NAME.start(), POOL_NAME.end());
            let problem = format!("has {length} characters, {least} to {most} can be");
            return Err(MailFault::new("ip_pool_name", problem));
        }
        Ok(())
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

fn check_headers(field: &str, headers: &BTreeMap<String, String>) -> Result<(), MailFault> {
    let fault = |problem: String| Err(MailFault::new(field, problem));
    for (name, value) in headers {
        if name.is_empty() {
            return fault("has a header without a name".to_owned());
        }
        if RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name)) {
            return fault(format!("has `{name}`, which is SendGrid's to set"));
        }
        if has_line_end(name) || has_line_end(value) {
            return fault(format!("has the end of a line in `{}` or its value", name.escape_debug()));
        }
    }
    Ok(())
}

fn check_time(field: &str, time: Option<i64>) -> Result<(), MailFault> {
    let Some(time) = time else { return Ok(()) };
    let ahead = time.saturating_sub(now());
    if ahead <= AHEAD + CLOCKS_DIFFER {
        return Ok(());
    }
    let problem = format!("is {} h ahead, at most 72 can be: it is a unix time in seconds", ahead / 3600);
    Err(MailFault::new(field, problem))
}

/// Now, as a unix time in seconds.
#[expect(clippy::disallowed_methods, reason = "SendGrid compares an instant of ours with its own now")]
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

fn has_line_end(text: &str) -> bool {
    text.contains(['\r', '\n'])
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
