//! Regions: where the API of the EU is, and what only the global host offers.

use ratelimit_runtime::{BoxError, ClientBuilder, Interceptor, Operation, Request};

use crate::{SendGridClient, client};

/// The base URL of the region EU, for accounts that are there: [`eu_client`] calls it.
pub const EU_BASE_URL: &str = "https://api.eu.sendgrid.com/v3";

/// The traits, and the methods of other traits, that the documents offer at the global host alone.
const ONLY_GLOBAL: [&str; 24] = [
    "campaigns",
    "contact_db",
    "contact_fields",
    "contact_lists",
    "contacts",
    "email_activity",
    "email_validation",
    "ip_address_management.add_ip",
    "ip_address_management.add_sub_users_to_ip",
    "ip_address_management.delete_sub_users_from_ip",
    "ip_address_management.list_sub_user_assigned_to_ip",
    "ip_address_management.list_sub_user_assigned_to_ip_stream",
    "ip_address_management.update_ip",
    "ips.add_ip_address",
    "ips.get_ip_address",
    "ips.list_assigned_ip",
    "marketing_senders",
    "marketing_stats",
    "marketing_tests",
    "segments",
    "segments_v1",
    "senders",
    "single_sends",
    "stats.list_geo_stat",
];

/// A client in the making for the region EU. What only the global host offers is refused, and not sent to a host that
/// has none of it.
///
/// ```no_run
/// use sendgrid_client::{Key, eu_client};
///
/// # fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let sendgrid = eu_client().auth(Key::from_env("SENDGRID_API_KEY")?).build()?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn eu_client() -> ClientBuilder<SendGridClient> {
    client().base_url(EU_BASE_URL).interceptor(InTheEu)
}

struct InTheEu;

impl Interceptor for InTheEu {
    fn before_send(&self, operation: &Operation, _: &mut Request) -> Result<(), BoxError> {
        if is_only_global(operation.name) {
            return Err("only the global host offers it: call it by a client of `client()`".into());
        }
        Ok(())
    }
}

fn is_only_global(operation: &str) -> bool {
    let of = operation.split_once('.').map_or(operation, |(part, _)| part);
    ONLY_GLOBAL.iter().any(|global| *global == operation || *global == of)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the docs of each method say, by its name.
    fn documented() -> Vec<(String, bool)> {
        let resources = concat!(env!("CARGO_MANIFEST_DIR"), "/src/resources");
        let mut found = Vec::new();
        for module in std::fs::read_dir(resources).unwrap() {
            let Ok(source) = std::fs::read_to_string(module.unwrap().path().join("mod.rs")) else { continue };
            let (mut part, mut global) = (String::new(), false);
            for line in source.lines().map(str::trim) {
                let name = |text: &str| text.split(['(', '<', ' ']).next().unwrap().to_owned();
                if let Some(text) = line.strip_prefix("pub trait ") {
                    part = snake(&name(text));
                }
                global |= line.starts_with("/// Only at <https://api.sendgrid.com>");
                let method = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn "));
                if let Some(text) = method.filter(|_| !part.is_empty()) {
                    found.push((format!("{part}.{}", name(text)), std::mem::take(&mut global)));
                }
            }
        }
        found
    }

    fn snake(name: &str) -> String {
        let mut snake = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.push(c.to_ascii_lowercase());
        }
        snake
    }

    #[test]
    fn what_is_global_is_what_the_docs_of_the_methods_say() {
        let documented = documented();
        assert!(documented.len() > 391, "{}", documented.len());
        for (operation, global) in &documented {
            assert_eq!(is_only_global(operation), *global, "{operation}");
        }
        for listed in ONLY_GLOBAL {
            let is_there =
                |(name, _): &(String, bool)| name == listed || name.starts_with(&format!("{listed}."));
            assert!(documented.iter().any(is_there), "{listed}");
        }
        assert!(!is_only_global("send_mail"));
    }
}
