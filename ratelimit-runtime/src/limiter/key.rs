//! The keys that quotas are stored under.
//!
//! `rl:{api:account}:scope[:operation][:user][:=values]:algorithm:per`, with `in_flight` for the last two where
//! calls in flight are counted, and with `+bucket` for the operation where operations share one, as in
//! `rl:{stripe:acct_1}:user_endpoint:payment_intent:u_42:token_bucket:1s`. What stands in the braces
//! is the hash tag: all keys of one API and account lie in one slot of a cluster, so one script can
//! decide them. The prefix is the store's, `rl` unless it is told another. The limit is not in the key, so a changed limit keeps what was consumed.
//!
//! What comes from outside is escaped, so that it ends no part and no tag, and hashed where it is long.

use std::fmt::Write;
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use ratelimit_core::Quota;
use ratelimit_core::duration::Written;
use sha2::{Digest, Sha256};

use super::PermitRequest;
/// What stands in a key as it is. `~` does not: it marks a hashed part.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// Escaped, a part is no longer than this, or it is hashed.
const LONGEST_PART: usize = 96;

/// The key of `quota` in `request`; `None` where it counts by user and the call has none.
pub(super) fn key(prefix: &str, request: &PermitRequest, quota: &Quota) -> Option<Arc<str>> {
    let scope = quota.scope();
    let mut key = format!("{}:{scope}", budget(prefix, request));
    if scope.is_per_operation() {
        // A `+` is escaped in every part, so no operation has the name of a bucket.
        key.push_str(if quota.bucket().is_some() { ":+" } else { ":" });
        key.push_str(&part(quota.bucket().unwrap_or(request.endpoint())));
    }
    if scope.is_per_user() {
        key.push(':');
        key.push_str(&part(request.user.as_deref()?));
    }
    if let Some(template) = quota.key() {
        key.push_str(":=");
        key.push_str(&part(&filled(template, request)?));
    }
    if quota.is_in_flight() {
        key.push_str(":in_flight");
    } else {
        // Writing to a String cannot fail.
        let _ = write!(key, ":{}:{}", quota.algorithm(), Written(quota.per_us()));
    }
    Some(Arc::from(key))
}

/// The values in the place of their names; `None` where one is missing. Each is escaped by itself, so that
/// none can be taken for two.
fn filled(template: &str, request: &PermitRequest) -> Option<String> {
    let (mut text, mut left) = (String::new(), template);
    while let Some((before, after)) = left.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let (_, value) = request.values.iter().find(|(known, _)| known == name)?;
        text.push_str(before);
        text.push_str(&part(value));
        left = after;
    }
    text.push_str(left);
    Some(text)
}

/// The key of the gate that nobody passes while the upstream does not want to be called.
pub(super) fn gate(prefix: &str, request: &PermitRequest) -> Arc<str> {
    Arc::from(format!("{}:gate", budget(prefix, request)))
}

/// The key of the gate that no call of the operation passes while the upstream does not want it to be called.
pub(super) fn gate_of_the_operation(prefix: &str, request: &PermitRequest) -> Arc<str> {
    Arc::from(format!("{}:gate:{}", budget(prefix, request), part(request.endpoint())))
}

/// The key of the breaker that guards the whole API, or one operation of it.
pub(super) fn breaker(prefix: &str, request: &PermitRequest, of_the_operation: bool) -> Arc<str> {
    let mut key = format!("{}:breaker", budget(prefix, request));
    if of_the_operation {
        key.push(':');
        key.push_str(&part(&request.operation));
    }
    Arc::from(key)
}

/// What all keys of one API and account start with, its hash tag included.
fn budget(prefix: &str, request: &PermitRequest) -> String {
    format!("{prefix}:{{{}:{}}}", part(&request.api), part(&request.account))
}

fn part(text: &str) -> String {
    if text.len() <= LONGEST_PART {
        let escaped = utf8_percent_encode(text, ESCAPED).to_string();
        if escaped.len() <= LONGEST_PART {
            return escaped;
        }
    }
    fingerprint(text)
}

/// 128 bits of the SHA-256 of `what`, by which it can be told from any other and not be read.
pub(crate) fn fingerprint(what: impl AsRef<[u8]>) -> String {
    let digest = Sha256::digest(what);
    let mut name = String::from("~");
    for byte in digest.iter().take(16) {
        // Writing to a String cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratelimit_core::{QuotaSpec, Scope};
    use std::time::Duration;

    fn key_of(account: &str, operation: &str, user: &str) -> Arc<str> {
        let quota = QuotaSpec::new(5, Duration::from_secs(1)).scope(Scope::UserEndpoint).check().unwrap();
        let request = PermitRequest::new("stripe").account(account).operation(operation).user(user);
        key("rl", &request, &quota).unwrap()
    }

    #[test]
    fn a_key_reads_as_what_it_counts() {
        assert_eq!(
            &*key_of("acct_1", "payment_intent", "u_42"),
            "rl:{stripe:acct_1}:user_endpoint:payment_intent:u_42:token_bucket:1s"
        );
    }

    #[test]
    fn operations_that_share_a_bucket_share_a_key_and_no_operation_has_its_name() {
        let quota = QuotaSpec::new(5, Duration::from_secs(1)).scope(Scope::Endpoint);
        let shared = quota.bucket("cards").check().unwrap();
        let of = |operation: &str, quota: &Quota| {
            key("rl", &PermitRequest::new("stripe").operation(operation), quota).unwrap()
        };
        assert_eq!(&*of("card", &shared), "rl:{stripe:default}:endpoint:+cards:token_bucket:1s");
        assert_eq!(of("card", &shared), of("create_card", &shared));
        for name in ["cards", "+cards", "%2Bcards"] {
            assert_ne!(of(name, &quota.check().unwrap()), of("card", &shared));
        }
    }

    #[test]
    fn each_value_of_a_key_has_a_budget_and_none_is_taken_for_two() {
        let quota = QuotaSpec::new(5, Duration::from_secs(1)).key("{account}:{region}").check().unwrap();
        let of = |account: &str, region: &str| {
            let request = PermitRequest::new("stripe").value("account", account).value("region", region);
            key("rl", &request, &quota).unwrap()
        };
        assert_eq!(&*of("a", "eu"), "rl:{stripe:default}:api:=a%3Aeu:token_bucket:1s");
        assert_ne!(of("a:b", "c"), of("a", "b:c"));
        assert_ne!(of("{region}", "c"), of("c", "c"));
        assert!(of(&"x".repeat(10_000), &"y".repeat(10_000)).len() < 200);
        assert_eq!(key("rl", &PermitRequest::new("stripe").value("account", "a"), &quota), None);
    }

    #[test]
    fn a_call_without_a_user_has_no_key_in_a_users_scope() {
        let quota = QuotaSpec::new(5, Duration::from_secs(1)).scope(Scope::User).check().unwrap();
        assert_eq!(key("rl", &PermitRequest::new("stripe"), &quota), None);
    }

    proptest! {
        #[test]
        fn what_comes_from_outside_reaches_no_other_key(
            a in ("\\PC*", "\\PC*", "\\PC*"), b in ("\\PC*", "\\PC*", "\\PC*"),
        ) {
            let (first, second) = (key_of(&a.0, &a.1, &a.2), key_of(&b.0, &b.1, &b.2));
            prop_assert_eq!(a == b, first == second);
            prop_assert!(first.len() < 500);
            // The tag is what stands between the first `{` and the first `}` after it.
            prop_assert_eq!(first.matches(['{', '}']).count(), 2);
            prop_assert!(first.is_ascii());
        }
    }
}
