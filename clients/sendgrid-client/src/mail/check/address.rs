//! What cannot be an address of mail.

use super::super::{EmailAddress, MailFault};

/// Refuses what cannot be an address: what else is none, SendGrid says.
pub(super) fn check(field: &str, address: &EmailAddress) -> Result<(), MailFault> {
    let email = address.email.as_str();
    let problem = if email.trim().is_empty() {
        "is empty"
    } else if could_be_one(email) {
        return Ok(());
    } else if email.contains(['<', '>']) {
        "has `<` or `>`: give the name apart, by `EmailAddress::named`"
    } else {
        "is no address: give one, as `ada@example.com`"
    };
    Err(MailFault::new(field, problem))
}

/// By RFC 5321, 4.1.2, as far as it goes: something, an `@` and something, without what has a meaning between addresses.
/// Only in quotes can what is before the `@` have anything.
fn could_be_one(email: &str) -> bool {
    let Some((local, domain)) = email.rsplit_once('@') else { return false };
    let parts = |part: &str| {
        part.contains(|c: char| c.is_whitespace() || c.is_control() || ",;()<>\"@\\".contains(c))
    };
    let quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let local_fits =
        if quoted { !local.contains(char::is_control) } else { !local.is_empty() && !parts(local) };
    local_fits && !domain.is_empty() && !parts(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_an_address_is_refused() {
        for email in [
            "a@b",
            "ada@example.com",
            "o'brien+tag@sub.example.co.uk",
            "用户@例子.中国",
            "root@[192.0.2.1]",
            "\"a b, <c>\"@example.com",
            "!#$%&'*+-/=?^_`{|}~@example.com",
        ] {
            assert_eq!(check("to", &email.into()), Ok(()), "{email}");
        }
        for email in [
            "",
            " ",
            "nobody",
            "@example.com",
            "ada@",
            "Ada <ada@example.com>",
            "<ada@example.com>",
            "ada@example.com, bob@example.com",
            "ada@example.com;bob@example.com",
            "ada@example.com bob@example.com",
            "a da@example.com",
            "ada@@example.com",
            "ada@example.com\r\nBcc: eve@example.com",
        ] {
            assert!(check("to", &email.into()).is_err(), "{email}");
        }
    }
}
