//! The event webhook: what SendGrid posts about mails that were sent, and whether it was SendGrid that did.
//!
//! ```
//! use sendgrid_client::event_webhook::{Event, EventKind};
//!
//! let body = br#"[{"email": "ada@example.com", "timestamp": 1700000000, "event": "open", "order": "7"}]"#;
//! let events = Event::read(body)?;
//! assert_eq!(events[0].event, EventKind::Open);
//! assert_eq!(events[0].other_fields["order"], "7");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod signature;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use self::signature::{SIGNATURE_HEADER, SignatureError, TIMESTAMP_HEADER, VerificationKey};

/// Something that became of a mail.
///
/// Anything may be missing, and what has no place of its own is in [`other_fields`](Self::other_fields),
/// the custom arguments of the mail among it. `Debug` shows no address.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    pub event: EventKind,
    /// The recipient.
    pub email: Option<String>,
    /// When: a unix time in seconds.
    pub timestamp: Option<i64>,
    /// The event's own id. An event can come twice.
    pub sg_event_id: Option<String>,
    /// The mail's id, which starts with its `X-Message-Id`.
    pub sg_message_id: Option<String>,
    /// The id in the headers of the mail.
    #[serde(rename = "smtp-id")]
    pub smtp_id: Option<String>,
    /// Why it was not delivered.
    pub reason: Option<String>,
    /// What the recipient's server said by its code.
    pub status: Option<String>,
    /// What the recipient's server said.
    pub response: Option<String>,
    /// What was clicked on.
    pub url: Option<String>,
    /// With what it was opened or clicked.
    pub useragent: Option<String>,
    /// From where it was opened or clicked.
    pub ip: Option<String>,
    /// The group that was left.
    pub asm_group_id: Option<i64>,
    /// All else.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// What can become of a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// SendGrid has it and will deliver it.
    Processed,
    /// It was not sent: `reason` says why.
    Dropped,
    /// The recipient's server has it.
    Delivered,
    /// The recipient's server does not take it for now.
    Deferred,
    /// The recipient's server does not take it.
    Bounce,
    /// It was opened.
    Open,
    /// A link in it was clicked.
    Click,
    /// It was reported as spam.
    SpamReport,
    /// The recipient unsubscribed from all.
    Unsubscribe,
    /// The recipient left a group.
    GroupUnsubscribe,
    /// The recipient came back to a group.
    GroupResubscribe,
    /// Something that has no name here.
    Unknown(String),
    /// It was not said what.
    #[default]
    Missing,
}

/// SendGrid's word for each kind.
const KINDS: [(EventKind, &str); 11] = [
    (EventKind::Processed, "processed"),
    (EventKind::Dropped, "dropped"),
    (EventKind::Delivered, "delivered"),
    (EventKind::Deferred, "deferred"),
    (EventKind::Bounce, "bounce"),
    (EventKind::Open, "open"),
    (EventKind::Click, "click"),
    (EventKind::SpamReport, "spamreport"),
    (EventKind::Unsubscribe, "unsubscribe"),
    (EventKind::GroupUnsubscribe, "group_unsubscribe"),
    (EventKind::GroupResubscribe, "group_resubscribe"),
];

impl Event {
    /// The events in the body of one call of the webhook. [`VerificationKey::verify`] says whether they are
    /// SendGrid's.
    ///
    /// # Errors
    /// Where the body is no list of objects.
    pub fn read(body: &[u8]) -> serde_json::Result<Vec<Self>> {
        serde_json::from_slice(body)
    }
}

impl EventKind {
    /// SendGrid's word for it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown(word) => word,
            known => KINDS.iter().find(|(kind, _)| kind == known).map_or("", |(_, word)| word),
        }
    }
}

impl Serialize for EventKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Some(word) = Option::<String>::deserialize(deserializer)? else { return Ok(Self::Missing) };
        let known = KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| kind.clone());
        Ok(known.unwrap_or(Self::Unknown(word)))
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event", &self.event)
            .field("timestamp", &self.timestamp)
            .field("sg_event_id", &self.sg_event_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_event_with_something_new_missing_or_null_is_read_and_nothing_is_lost() {
        let body = json!([
            {"email": "a@example.com", "event": "spamreport", "timestamp": 7, "smtp-id": "<1>", "mine": {"a": 1}},
            {"event": "teleported", "timestamp": null},
            {},
        ]);
        let events = Event::read(body.to_string().as_bytes()).unwrap();
        let kinds: Vec<_> = events.iter().map(|event| event.event.clone()).collect();
        assert_eq!(
            kinds,
            [EventKind::SpamReport, EventKind::Unknown("teleported".to_owned()), EventKind::Missing]
        );
        assert_eq!(events[0].other_fields["mine"], json!({"a": 1}));
        let again = serde_json::to_value(&events).unwrap();
        for (name, value) in body[0].as_object().unwrap() {
            assert_eq!(again[0][name], *value);
        }
        assert!(!format!("{events:?}").contains("a@example.com"));
        assert!(Event::read(b"{}").is_err());
    }
}
