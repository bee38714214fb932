//! The event webhook: what SendGrid posts about mails that were sent, and whether it was SendGrid that did.
//!
//! ```
//! use sendgrid_client::event_webhook::{Event, EventKind};
//!
//! let body = br#"[{"email": "ada@example.com", "timestamp": 1700000000, "event": "open", "order": "7"}]"#;
//! let events = Event::read(body)?;
//! assert_eq!(events[0].event, EventKind::Open);
//! assert_eq!(events[0].other_fields["order"], "7");
//! # Ok::<(), sendgrid_client::event_webhook::EventsError>(())
//! ```

mod read;
mod signature;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use self::read::EventsError;
pub use self::signature::{SIGNATURE_HEADER, SignatureError, TIMESTAMP_HEADER, VerificationKey};

/// Something that became of a mail.
///
/// Anything may be missing, and what has no place of its own is in [`other_fields`](Self::other_fields),
/// the custom arguments of the mail among it; so is a field that is something else than is said here, such as a `url`
/// that is an object. A number may come as a text, and a text as a number. `Debug` shows no address.
#[derive(Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    #[serde(skip_serializing_if = "EventKind::is_missing")]
    pub event: EventKind,
    /// The recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When: a unix time in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    /// The event's own id. An event can come twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sg_event_id: Option<String>,
    /// The mail's id, which starts with its `X-Message-Id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sg_message_id: Option<String>,
    /// The id in the headers of the mail.
    #[serde(rename = "smtp-id", skip_serializing_if = "Option::is_none")]
    pub smtp_id: Option<String>,
    /// Why it was not delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What the recipient's server said by its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What the recipient's server said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// What was clicked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// With what it was opened or clicked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub useragent: Option<String>,
    /// From where it was opened or clicked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The group that was left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asm_group_id: Option<i64>,
    /// All else; an event that is no object is under the empty name.
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

impl EventKind {
    fn is_missing(&self) -> bool {
        *self == Self::Missing
    }
}

impl From<String> for EventKind {
    fn from(word: String) -> Self {
        let known = KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| kind.clone());
        known.unwrap_or(Self::Unknown(word))
    }
}

impl Serialize for EventKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<String>::deserialize(deserializer)?.map_or(Self::Missing, Self::from))
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
