//! What a mail says, and its files.

use super::super::{Attachment, Content, Mail, MailFault};
use super::has_line_end;

impl Mail {
    pub(super) fn check_content(&self) -> Result<(), MailFault> {
        self.check_forms()?;
        match &self.template_id {
            Some(id) if id.trim().is_empty() => return Err(MailFault::new("template_id", "is empty")),
            // A template brings what it says, and its subject.
            Some(_) => return Ok(()),
            None => {}
        }
        if self.content.is_empty() {
            return Err(MailFault::new("content", "is empty, and there is no template: it says nothing"));
        }
        let has = |subject: &Option<String>| subject.as_ref().is_some_and(|subject| !subject.is_empty());
        let all = || self.personalizations.iter().all(|personalization| has(&personalization.subject));
        if has(&self.subject) || all() {
            return Ok(());
        }
        Err(MailFault::new("subject", "is empty, and not every personalization has one of its own"))
    }

    fn check_forms(&self) -> Result<(), MailFault> {
        let mut before = None;
        for (place, content) in self.content.iter().enumerate() {
            if content.value.is_empty() {
                return Err(MailFault::new(format!("content.{place}.value"), "is empty"));
            }
            check_mime_type(&format!("content.{place}.type"), &content.mime_type)?;
            let rank = content.rank();
            let problem = match before {
                Some(before) if before > rank => {
                    "is at the wrong place: text/plain comes first, then text/html, then others"
                }
                Some(before) if before == rank && rank < Content::OTHER => "is there twice",
                _ => {
                    before = Some(rank);
                    continue;
                }
            };
            return Err(MailFault::new(format!("content.{place}.type"), problem));
        }
        Ok(())
    }

    pub(super) fn check_attachments(&self) -> Result<(), MailFault> {
        for (place, attachment) in self.attachments.iter().enumerate() {
            let at = format!("attachments.{place}");
            let Attachment { content, filename, mime_type, content_id, .. } = attachment;
            if content.is_empty() {
                return Err(MailFault::new(format!("{at}.content"), "is empty: no file can be"));
            }
            if !could_be_base64(content.as_bytes()) {
                let problem = "is no base64: `Attachment::from_bytes` writes what it is given so";
                return Err(MailFault::new(format!("{at}.content"), problem));
            }
            if let Some(mime_type) = mime_type {
                check_mime_type(&format!("{at}.type"), mime_type)?;
            }
            for (field, text) in [("filename", Some(filename)), ("content_id", content_id.as_ref())] {
                if text.is_some_and(|text| has_line_end(text)) {
                    return Err(MailFault::new(format!("{at}.{field}"), "has the end of a line"));
                }
            }
        }
        Ok(())
    }
}

fn check_mime_type(field: &str, mime_type: &str) -> Result<(), MailFault> {
    let problem = if mime_type.is_empty() {
        "is empty"
    } else if mime_type.contains(';') || has_line_end(mime_type) {
        "has a `;` or the end of a line: it is a MIME type without parameters"
    } else {
        return Ok(());
    };
    Err(MailFault::new(field, problem))
}

/// By RFC 4648, 4, with lines as MIME has them; what is left out at the end is SendGrid's to judge.
fn could_be_base64(text: &[u8]) -> bool {
    let end = text.iter().rposition(|byte| !matches!(byte, b'=' | b'\r' | b'\n')).map_or(0, |last| last + 1);
    let (data, padding) = text.split_at(end);
    let lines = |bytes: &[u8]| bytes.iter().filter(|byte| matches!(byte, b'\r' | b'\n')).count();
    let digits = data.len() - lines(data);
    let padding = padding.len() - lines(padding);
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'\r' | b'\n');
    digits % 4 != 1
        && (padding == 0 || (digits + padding) % 4 == 0 && padding < 3)
        && data.iter().all(is_digit)
}

#[cfg(test)]
mod tests {
    use super::could_be_base64;

    #[test]
    fn only_what_cannot_be_base64_is_refused() {
        for text in ["YQ==", "YWI=", "YWJj", "YQ", "YWJj\r\nYWJj\r\n", "YQ==\n", "+/+/"] {
            assert!(could_be_base64(text.as_bytes()), "{text:?}");
        }
        for text in ["hello world!", "Y", "YQ=", "YQ===", "Y=Q=", "YWJj=", "-_-_", "YWJj YWJj", "ü"] {
            assert!(!could_be_base64(text.as_bytes()), "{text:?}");
        }
    }
}
