//! Who gets a mail, and what they get of their own.

use std::collections::HashSet;

use super::super::{EmailAddress, Mail, MailFault, Personalization};
use super::{address, check_headers, check_time};

/// The most recipients of one mail, copies included; and the most personalizations.
const MOST_RECIPIENTS: usize = 1000;
/// The first size of `custom_args` that is too large, in bytes.
const CUSTOM_ARGS: usize = 10_000;
/// The largest size of `substitutions`, in bytes.
const SUBSTITUTIONS: usize = 10_000;

impl Mail {
    pub(super) fn check_recipients(&self) -> Result<(), MailFault> {
        if self.personalizations.is_empty() {
            return Err(MailFault::new("personalizations", "is empty: nobody would get it"));
        }
        address::check("from.email", &self.from)?;
        let mut recipients = 0;
        for (place, personalization) in self.personalizations.iter().enumerate() {
            let at = format!("personalizations.{place}");
            recipients += check_addresses(&at, personalization)?;
            self.check_own(&at, personalization)?;
        }
        if recipients > MOST_RECIPIENTS {
            let problem =
                format!("has {recipients} recipients, at most {MOST_RECIPIENTS} can be: send several mails");
            return Err(MailFault::new("personalizations", problem));
        }
        Ok(())
    }

    /// What only these recipients get.
    fn check_own(&self, at: &str, personalization: &Personalization) -> Result<(), MailFault> {
        let Personalization { custom_args, substitutions, .. } = personalization;
        // One of their own takes the place of the mail's.
        let others = self.custom_args.iter().filter(|(name, _)| !custom_args.contains_key(*name));
        let size = sizes(others.chain(custom_args));
        if size >= CUSTOM_ARGS {
            let problem = format!("has {size} bytes, and must stay under {CUSTOM_ARGS}");
            return Err(MailFault::new(format!("{at}.custom_args"), problem));
        }
        if !substitutions.is_empty() && self.has_dynamic_template() {
            let problem = "is for templates of the old kind: give this one its values as template data";
            return Err(MailFault::new(format!("{at}.substitutions"), problem));
        }
        let size = sizes(substitutions);
        if size > SUBSTITUTIONS {
            let problem = format!("has {size} bytes, at most {SUBSTITUTIONS} can be");
            return Err(MailFault::new(format!("{at}.substitutions"), problem));
        }
        check_headers(&format!("{at}.headers"), &personalization.headers)?;
        check_time(&format!("{at}.send_at"), personalization.send_at)
    }

    fn has_dynamic_template(&self) -> bool {
        self.template_id.as_ref().is_some_and(|id| id.starts_with("d-"))
    }
}

fn sizes<'a>(pairs: impl IntoIterator<Item = (&'a String, &'a String)>) -> usize {
    pairs.into_iter().map(|(name, value)| name.len() + value.len()).sum()
}

/// How many recipients there are.
fn check_addresses(at: &str, personalization: &Personalization) -> Result<usize, MailFault> {
    let Personalization { from, to, cc, bcc, .. } = personalization;
    if let Some(from) = from {
        address::check(&format!("{at}.from.email"), from)?;
    }
    if to.is_empty() {
        return Err(MailFault::new(format!("{at}.to"), "is empty: nobody would get it"));
    }
    let mut seen = HashSet::new();
    for (list, addresses) in [("to", to), ("cc", cc), ("bcc", bcc)] {
        for (place, EmailAddress { email, .. }) in addresses.iter().enumerate() {
            let field = format!("{at}.{list}.{place}.email");
            address::check(&field, &email.as_str().into())?;
            if !seen.insert(email.to_lowercase()) {
                let problem = "is there twice, among `to`, `cc` and `bcc` of one personalization";
                return Err(MailFault::new(field, problem));
            }
        }
    }
    Ok(to.len() + cc.len() + bcc.len())
}
