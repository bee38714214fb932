//! The rules for a part of a client: what is said of all its calls is said by the trait of that client.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::input::client::ClientKeys;
use crate::input::policy::QuotaInput;
use crate::input::settings::Settings;
use crate::model::BaseUrl;

/// Where a part is.
pub(super) fn base_url(keys: &ClientKeys) -> Option<BaseUrl> {
    keys.part_of.value().map(|client| BaseUrl::OfClient(Box::new(client.clone())))
}

/// What the methods of a part are called by, if the trait is one: what it says, or its own name.
pub(super) fn check(
    keys: &ClientKeys,
    of_trait: &Ident,
    quotas: &[QuotaInput],
    settings: &Settings,
    errors: &mut Errors,
) -> Option<String> {
    let client = client(keys)?;
    let said = [
        ("base_url", keys.base_url.written_key()),
        ("auth", keys.auth.written_key()),
        ("user_agent", keys.user_agent.written_key()),
        ("error", keys.error.written_key()),
    ];
    for (name, key) in said {
        if let Some(key) = key {
            errors.help(key, format!("`{name}` of a part is what `{client}` says"), "remove it");
        }
    }
    let of_settings = [
        settings.timeout.name(),
        settings.retry.name(),
        settings.breaker.name(),
        settings.on_store_error.name(),
        settings.error_bodies.name(),
    ];
    for name in quotas.iter().map(|quota| &quota.name).chain(of_settings.into_iter().flatten()) {
        refuse(name, &name.to_string(), &client, errors);
    }
    if let Some(header) = settings.headers.first() {
        refuse(&header.literal, "headers", &client, errors);
    }
    Some(keys.name.value().map_or_else(|| snake(&of_trait.unraw().to_string()), syn::LitStr::value))
}

fn client(keys: &ClientKeys) -> Option<String> {
    let path = keys.part_of.value()?;
    path.segments.last().map(|segment| segment.ident.to_string())
}

fn refuse(place: impl ToTokens, name: &str, client: &str, errors: &mut Errors) {
    let message =
        format!("`#[{name}]` on a part of `{client}`: what holds for all calls, its own trait says");
    errors.help(place, message, format!("move it to the trait of `{client}`, or onto the methods"));
}

/// `mail_settings` of `MailSettings`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for letter in name.chars() {
        if letter.is_uppercase() && !before.is_uppercase() && before != '_' {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        before = letter;
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_called_by_its_trait_in_snake_case() {
        for (name, expected) in [
            ("Templates", "templates"),
            ("MailSettings", "mail_settings"),
            ("IPPools", "ippools"),
            ("Ab2Cd", "ab2_cd"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }
}
