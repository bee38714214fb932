//! The conditions under which a call is sent again.

use std::fmt;

use crate::text::Text;

/// The statuses that say that something failed.
const FAILURES: (u16, u16) = (400, 599);

/// One condition under which a call is sent again: an item of the key `on` of `#[retry]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryOn {
    /// The upstream answered with this status: `429`.
    Status(u16),
    /// It answered with one of these: `500..=599`.
    Statuses {
        /// The lowest of them.
        first: u16,
        /// The highest of them.
        last: u16,
    },
    /// The upstream was not reached, so the call was not sent: `"connect"`.
    Connect,
    /// No answer came in time: `"timeout"`.
    Timeout,
}

impl RetryOn {
    /// The names of those that have one, in the order in which messages list them.
    pub const NAMES: [&'static str; 2] = ["connect", "timeout"];

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "connect" => Some(Self::Connect),
            "timeout" => Some(Self::Timeout),
            _ => None,
        }
    }

    /// The statuses it stands for.
    pub(super) const fn statuses(self) -> Option<(u16, u16)> {
        match self {
            Self::Status(status) => Some((status, status)),
            Self::Statuses { first, last } => Some((first, last)),
            Self::Connect | Self::Timeout => None,
        }
    }

    /// Whether all statuses it stands for are failures.
    pub(super) const fn is_failure(self) -> bool {
        match self.statuses() {
            Some((first, last)) => first >= FAILURES.0 && last <= FAILURES.1,
            None => true,
        }
    }

    /// Whether it stands for nothing.
    pub(super) const fn is_empty(self) -> bool {
        matches!(self.statuses(), Some((first, last)) if first > last)
    }

    /// Whether something is meant by both.
    pub(super) const fn overlaps(self, other: Self) -> bool {
        match (self.statuses(), other.statuses()) {
            (Some((first, last)), Some((other_first, other_last))) => {
                first <= other_last && other_first <= last
            }
            (None, None) => {
                matches!((self, other), (Self::Connect, Self::Connect) | (Self::Timeout, Self::Timeout))
            }
            _ => false,
        }
    }
}

/// What is said of conditions, also in a constant.
impl RetryOn {
    /// It as the attribute spells it.
    pub(crate) const fn text(self) -> Text {
        match self {
            Self::Status(status) => Text::of("").number(status as u64),
            Self::Statuses { first, last } => {
                Text::of("").number(first as u64).and("..=").number(last as u64)
            }
            Self::Connect => Text::of("\"connect\""),
            Self::Timeout => Text::of("\"timeout\""),
        }
    }

    /// That it is listed, though `first`, which says the same, comes before it.
    pub(super) const fn listed_twice(self, first: Self) -> Text {
        let on = Text::of("`on` lists ");
        let (this, that) = (self.text(), first.text());
        let (this, that) = (this.as_str(), that.as_str());
        match (self, first) {
            (Self::Connect | Self::Timeout, _) | (Self::Status(_), Self::Status(_)) => {
                on.and(this).and(" twice")
            }
            (Self::Statuses { first, last }, Self::Statuses { first: other, last: end })
                if first == other && last == end =>
            {
                on.and(this).and(" twice")
            }
            (_, Self::Status(_)) => on.and(that).and(" again: it is in ").and(this),
            (Self::Statuses { .. }, _) => {
                on.and("statuses of ").and(this).and(" again: they are in ").and(that)
            }
            _ => on.and(this).and(" again: it is in ").and(that),
        }
    }
}

/// As the attribute spells it: `429`, `500..=599`, `"connect"`.
impl fmt::Display for RetryOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

/// A checked list of conditions, as a set: small, `Copy`, and of any list the same for the same meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conditions {
    /// A bit for each status from 400 to 499.
    client: u128,
    /// A bit for each status from 500 to 599.
    server: u128,
    pub(super) connect: bool,
    pub(super) timeout: bool,
}

impl Conditions {
    pub(super) const ALL: Self = Self::of(&[
        RetryOn::Statuses { first: FAILURES.0, last: FAILURES.1 },
        RetryOn::Connect,
        RetryOn::Timeout,
    ]);

    pub(super) const fn of(list: &[RetryOn]) -> Self {
        let mut all = Self { client: 0, server: 0, connect: false, timeout: false };
        let mut rest = list;
        while let [condition, after @ ..] = rest {
            all = all.with(*condition);
            rest = after;
        }
        all
    }

    const fn with(mut self, condition: RetryOn) -> Self {
        match condition {
            RetryOn::Connect => self.connect = true,
            RetryOn::Timeout => self.timeout = true,
            RetryOn::Status(_) | RetryOn::Statuses { .. } => {
                let Some((mut status, last)) = condition.statuses() else { return self };
                while status <= last && status <= FAILURES.1 {
                    match status {
                        400..=499 => self.client |= 1 << (status - 400),
                        500..=599 => self.server |= 1 << (status - 500),
                        _ => {}
                    }
                    status += 1;
                }
            }
        }
        self
    }

    pub(super) const fn has_status(&self, status: u16) -> bool {
        match status {
            400..=499 => (self.client >> (status - 400)) & 1 == 1,
            500..=599 => (self.server >> (status - 500)) & 1 == 1,
            _ => false,
        }
    }

    /// What the set holds, neighbouring statuses as one range.
    pub(super) fn list(&self) -> Vec<RetryOn> {
        let mut list = Vec::new();
        for status in (FAILURES.0..=FAILURES.1).filter(|status| self.has_status(*status)) {
            match list.last_mut() {
                Some(RetryOn::Statuses { last, .. }) if *last + 1 == status => *last = status,
                _ => list.push(RetryOn::Statuses { first: status, last: status }),
            }
        }
        for range in &mut list {
            if let Some((first, last)) = range.statuses()
                && first == last
            {
                *range = RetryOn::Status(first);
            }
        }
        list.extend(self.connect.then_some(RetryOn::Connect));
        list.extend(self.timeout.then_some(RetryOn::Timeout));
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back() {
        for name in RetryOn::NAMES {
            assert_eq!(RetryOn::from_name(name).unwrap().to_string(), format!("\"{name}\""));
        }
        assert_eq!(RetryOn::from_name("Connect"), None);
    }

    #[test]
    fn a_set_holds_what_the_list_says_and_nothing_else() {
        let list = [RetryOn::Status(429), RetryOn::Statuses { first: 499, last: 504 }, RetryOn::Timeout];
        let set = Conditions::of(&list);
        let statuses: Vec<u16> = (0..=u16::MAX).filter(|status| set.has_status(*status)).collect();
        assert_eq!(statuses, [429, 499, 500, 501, 502, 503, 504]);
        assert_eq!((set.connect, set.timeout), (false, true));
        assert_eq!(set.list(), list);
    }

    #[test]
    fn conditions_overlap_where_something_is_meant_by_both() {
        let range = RetryOn::Statuses { first: 500, last: 599 };
        assert!(range.overlaps(RetryOn::Status(503)) && RetryOn::Status(503).overlaps(range));
        assert!(range.overlaps(RetryOn::Statuses { first: 400, last: 500 }));
        assert!(!range.overlaps(RetryOn::Status(499)));
        assert!(RetryOn::Connect.overlaps(RetryOn::Connect));
        assert!(!RetryOn::Connect.overlaps(RetryOn::Timeout) && !RetryOn::Timeout.overlaps(range));
    }
}
