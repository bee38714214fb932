//! Media types: which of several is taken, and how what is of it goes over the wire.

use crate::document::Node;
use crate::model::Place;

/// What JSON is called where nothing else is said.
const JSON: &str = "application/json";

/// The content that is taken where there are several: JSON, then forms, then the first.
pub(super) fn best<'n, 'a>(contents: &'n [(&'a str, Node<'a>)]) -> Option<&'n (&'a str, Node<'a>)> {
    let plain = contents.iter().find(|(media, _)| *media == JSON);
    let json = || contents.iter().find(|(media, _)| is_json(media));
    let form = || contents.iter().find(|(media, _)| place(media) == Place::Form);
    plain.or_else(json).or_else(form).or_else(|| contents.first())
}

fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(super) fn is_json(media: &str) -> bool {
    let essence = essence(media);
    essence.ends_with("/json") || essence.ends_with("+json") || essence == "*/*"
}

pub(super) fn is_text(media: &str) -> bool {
    essence(media).starts_with("text/")
}

/// Whether it goes on for as long as there is something to tell, so that nobody can wait for its end.
pub(super) fn is_endless(media: &str) -> bool {
    matches!(
        essence(media).as_str(),
        "text/event-stream"
            | "application/x-ndjson"
            | "application/jsonl"
            | "application/json-seq"
            | "multipart/x-mixed-replace"
    )
}

pub(super) fn place(media: &str) -> Place {
    match essence(media).as_str() {
        "application/x-www-form-urlencoded" => Place::Form,
        "multipart/form-data" => Place::Multipart,
        "*/*" => Place::Json,
        _ if is_json(media) && media != JSON => Place::JsonAs,
        _ if is_json(media) => Place::Json,
        _ => Place::Raw,
    }
}

/// What has to be asked for, so that an answer of the media type comes: JSON is asked for by every client.
pub(super) fn asked_for(media: &str) -> Option<String> {
    let is_said = media == JSON || media.contains('*');
    let is_sendable = media.chars().all(|c| c == ' ' || c.is_ascii_graphic()) && media.contains('/');
    (!is_said && is_sendable && (is_json(media) || is_endless(media))).then(|| media.to_owned())
}
