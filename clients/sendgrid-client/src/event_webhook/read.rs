//! How events are read: each by itself, so that an odd one costs no other.

use std::fmt;

use ratelimit_runtime::__private::path_at;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Number, Value};

use super::{Event, EventKind};

/// Why a body holds no events.
#[derive(Debug)]
pub struct EventsError {
    path: Option<String>,
    source: serde_json::Error,
}

impl EventsError {
    /// Where it is wrong, as `[3].email`; nothing where that is the whole body.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }
}

impl fmt::Display for EventsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body of the event webhook is no list in JSON")?;
        self.path().map_or(Ok(()), |path| write!(f, ", at `{path}`"))
    }
}

impl std::error::Error for EventsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl Event {
    /// The events in the body of one call of the webhook. [`VerificationKey::verify`](super::VerificationKey::verify)
    /// says whether they are SendGrid's.
    ///
    /// An odd event is read as far as it goes, and is never in the way of the others.
    ///
    /// # Errors
    /// Where the body is no list, or no JSON: with the place.
    ///
    /// ```
    /// use sendgrid_client::event_webhook::Event;
    ///
    /// let events = Event::read(br#"[{"timestamp": "1700000000", "url": {"a": 1}}, null]"#)?;
    /// assert_eq!(events[0].timestamp, Some(1_700_000_000));
    /// assert_eq!(events[0].other_fields["url"]["a"], 1);
    ///
    /// let error = Event::read(br#"[{"email": "ada@example.com"}, {"email": nobody}]"#).unwrap_err();
    /// assert_eq!(error.path(), Some("[1].email"));
    /// # Ok::<(), sendgrid_client::event_webhook::EventsError>(())
    /// ```
    pub fn read(body: &[u8]) -> Result<Vec<Self>, EventsError> {
        let events: Vec<Value> = serde_json::from_slice(body)
            .map_err(|source| EventsError { path: path_at(body, source.line(), source.column()), source })?;
        Ok(events.into_iter().map(Self::from).collect())
    }
}

impl From<Value> for Event {
    fn from(event: Value) -> Self {
        match event {
            Value::Object(fields) => Self::of(fields),
            odd => Self { other_fields: [(String::new(), odd)].into(), ..Self::default() },
        }
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

impl Event {
    fn of(mut fields: Map<String, Value>) -> Self {
        Self {
            event: text(&mut fields, "event").map(EventKind::from).unwrap_or_default(),
            email: text(&mut fields, "email"),
            timestamp: number(&mut fields, "timestamp"),
            sg_event_id: text(&mut fields, "sg_event_id"),
            sg_message_id: text(&mut fields, "sg_message_id"),
            smtp_id: text(&mut fields, "smtp-id"),
            reason: text(&mut fields, "reason"),
            status: text(&mut fields, "status"),
            response: text(&mut fields, "response"),
            url: text(&mut fields, "url"),
            useragent: text(&mut fields, "useragent"),
            ip: text(&mut fields, "ip"),
            asm_group_id: number(&mut fields, "asm_group_id"),
            other_fields: fields.into_iter().collect(),
        }
    }
}

/// The field `name` as `read`; one that is something else stays where it is.
fn take<T>(fields: &mut Map<String, Value>, name: &str, read: fn(&Value) -> Option<T>) -> Option<T> {
    let found = fields.get(name)?;
    let value = read(found);
    if value.is_some() || found.is_null() {
        fields.remove(name);
    }
    value
}

fn text(fields: &mut Map<String, Value>, name: &str) -> Option<String> {
    take(fields, name, |value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

fn number(fields: &mut Map<String, Value>, name: &str) -> Option<i64> {
    take(fields, name, |value| match value {
        Value::Number(number) => whole(number),
        Value::String(text) => text.trim().parse().ok().or_else(|| whole(&text.trim().parse().ok()?)),
        _ => None,
    })
}

/// `7`, and what `7.0` is too.
fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let text = format!("{:.1}", number.as_f64()?);
        text.strip_suffix(".0").filter(|_| number.as_f64().is_some_and(|n| n.fract() == 0.0))?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn one(event: &Value) -> Event {
        Event::read(json!([event]).to_string().as_bytes()).unwrap().remove(0)
    }

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
        assert_eq!(again, json!([body[0], {"event": "teleported"}, {}]));
        assert!(!format!("{events:?}").contains("a@example.com"));
    }

    #[test]
    fn numbers_in_texts_and_texts_in_numbers_are_read() {
        let read = one(&json!({"timestamp": "1600112492", "asm_group_id": " 7", "status": 550, "event": 7}));
        assert_eq!((read.timestamp, read.asm_group_id), (Some(1_600_112_492), Some(7)));
        assert_eq!((read.status.as_deref(), read.event.as_str()), (Some("550"), "7"));
        assert_eq!(one(&json!({"timestamp": 1_600_112_492.0})).timestamp, Some(1_600_112_492));
        assert!(read.other_fields.is_empty());
    }

    #[test]
    fn what_is_something_else_is_in_the_other_fields_and_costs_no_other_event() {
        let body = json!([
            {"event": "open", "url": {"a": 1}, "timestamp": 1_600_112_492.5, "asm_group_id": "many"},
            {"event": ["click"], "email": false},
            null,
            "processed",
            {"event": "open", "timestamp": 1},
        ]);
        let events = Event::read(body.to_string().as_bytes()).unwrap();
        assert_eq!(events[0].event, EventKind::Open);
        assert_eq!((events[0].timestamp, &events[0].url), (None, &None));
        assert_eq!(events[4].timestamp, Some(1));
        assert_eq!((&events[2].event, &events[2].other_fields[""]), (&EventKind::Missing, &Value::Null));
        let again = serde_json::to_value(&events).unwrap();
        for place in [0, 1, 4] {
            assert_eq!(again[place], body[place], "nothing is lost, and nothing is there twice");
        }
        assert_eq!(serde_json::from_value::<Vec<Event>>(body).unwrap(), events);
    }

    #[test]
    fn what_is_no_list_says_where() {
        for (body, path) in [
            (r#"[{"email":"a"},{"email":"b","url":x}]"#, Some("[1].url")),
            (r#"[{"email":"a"},"#, Some("[1]")),
            ("{}", None),
            ("", None),
        ] {
            let error = Event::read(body.as_bytes()).unwrap_err();
            assert_eq!(error.path(), path, "{body}");
            assert!(std::error::Error::source(&error).is_some());
            assert!(error.to_string().starts_with("the body of the event webhook"), "{error}");
        }
    }
}
