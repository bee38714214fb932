//! Whether a type is read from JSON: by what it asks serde for, which is all that is looked at.

use serde::de::DeserializeOwned;

use super::decode::{Body, is_asked_for_json};

/// What a method expects of the body of its answer.
#[derive(Debug, Clone, Copy)]
pub struct Expects(What);

#[derive(Debug, Clone, Copy)]
enum What {
    /// A value, which this reads.
    Value(Read),
    /// Anything, which it reads itself.
    Stream,
}

/// Reads a value and does not keep it; gives why it could not.
pub(super) type Read = fn(Body<'_, '_>) -> Option<serde_json::Error>;

impl Expects {
    /// Anything, which the caller reads.
    pub(super) const STREAM: Self = Self(What::Stream);

    /// What reading a `T` does.
    pub(super) const fn of<T: DeserializeOwned>() -> Self {
        Self(What::Value(read::<T>))
    }

    /// Whether the caller reads the body itself.
    pub(super) const fn is_stream(self) -> bool {
        matches!(self.0, What::Stream)
    }

    /// Whether it is JSON, and neither text nor bytes nor nothing.
    pub(super) fn is_json(self) -> bool {
        match self.0 {
            What::Value(read) => is_asked_for_json(read),
            What::Stream => false,
        }
    }
}

/// Compiled for every type, so all that is the same for all of them is elsewhere; and through the same
/// [`Body`] as the answer is read later, for another one would be compiled once more for each.
#[expect(clippy::manual_ok_err, reason = "`err` would be compiled once more for every type")]
fn read<T: DeserializeOwned>(body: Body<'_, '_>) -> Option<serde_json::Error> {
    match T::deserialize(body) {
        Ok(_read) => None,
        Err(error) => Some(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "only asked what it is")]
    struct Card {
        id: String,
    }

    #[derive(Deserialize)]
    struct Id<T>(T);

    #[derive(Deserialize)]
    #[serde(untagged)]
    #[expect(dead_code, reason = "only asked what it is")]
    enum Either {
        Number(u8),
        Text(String),
    }

    #[derive(Deserialize)]
    enum Plain {
        Yes,
        No,
    }

    /// Made of a text.
    #[derive(Deserialize)]
    #[serde(try_from = "String")]
    struct Parsed;

    impl TryFrom<String> for Parsed {
        type Error = std::fmt::Error;

        fn try_from(_: String) -> Result<Self, Self::Error> {
            Err(std::fmt::Error)
        }
    }

    #[test]
    fn a_type_is_known_by_what_it_asks_for() {
        let json = [
            Expects::of::<Card>(),
            Expects::of::<Option<Card>>(),
            Expects::of::<Id<Vec<u8>>>(),
            Expects::of::<Either>(),
            Expects::of::<Plain>(),
            Expects::of::<[u8; 2]>(),
            Expects::of::<Option<u64>>(),
            Expects::of::<serde_json::Value>(),
            Expects::of::<Box<serde_json::value::RawValue>>(),
        ];
        assert_eq!(json.map(Expects::is_json), [true; 9]);
        let anything = [
            Expects::of::<()>(),
            Expects::of::<String>(),
            Expects::of::<Option<String>>(),
            Expects::of::<Id<Bytes>>(),
            Expects::of::<Option<Id<Bytes>>>(),
            Expects::of::<Parsed>(),
            Expects::STREAM,
        ];
        assert_eq!(anything.map(Expects::is_json), [false; 7]);
    }
}
