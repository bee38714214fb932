//! What somebody else has said, in one line: an upstream, or a store.

use std::fmt;

/// How much is told of it, in characters: it may be as long as somebody likes.
pub(crate) const LONGEST_LINE: usize = 300;

/// `said`, without what would end the line or steer a terminal, and no longer than is worth reading.
pub(crate) fn in_a_line(said: &str) -> String {
    let mut line: String =
        said.chars().map(|char| if char.is_control() { ' ' } else { char }).take(LONGEST_LINE).collect();
    if said.chars().nth(LONGEST_LINE).is_some() {
        line.push('…');
    }
    line
}

/// Why a body could not be read. `serde_json` says what it has found instead, which is the upstream's.
pub(crate) struct Unread {
    line: usize,
    column: usize,
    said: String,
}

impl Unread {
    /// Where it was, as `serde_json` counts.
    pub(crate) const fn place(&self) -> (usize, usize) {
        (self.line, self.column)
    }
}

impl From<serde_json::Error> for Unread {
    fn from(error: serde_json::Error) -> Self {
        Self { line: error.line(), column: error.column(), said: in_a_line(&error.to_string()) }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said)
    }
}

impl fmt::Debug for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.said)
    }
}

impl std::error::Error for Unread {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_say_ends_no_line_steers_no_terminal_and_has_an_end() {
        assert_eq!(in_a_line("a\r\nb\u{1b}[31m\u{85}c"), "a  b [31m c");
        let long = "é".repeat(LONGEST_LINE);
        assert_eq!(in_a_line(&long), long);
        assert_eq!(in_a_line(&format!("{long}é")), format!("{long}…"));
    }

    #[test]
    fn what_serde_says_of_a_body_is_one_line_too() {
        let body = serde_json::to_vec(&"x\n".repeat(1 << 20)).unwrap();
        let error = Unread::from(serde_json::from_slice::<u64>(&body).unwrap_err());
        let said = error.to_string();
        assert!(said.starts_with("invalid type: string") && said.len() < 2 * LONGEST_LINE, "{said}");
        assert!(format!("{error:?}").len() < 4 * LONGEST_LINE && !said.contains('\n'));
        assert_eq!(error.place().0, 1);
    }
}
