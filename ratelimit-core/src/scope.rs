//! Whose budget a quota is.

use std::fmt;

/// Whose budget a quota is. Ordered from the narrowest to the widest, the order in which a call
/// passes them: a caller that waits for its own budget must not hold a place in everybody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// One user's calls of one operation.
    UserEndpoint,
    /// One user's calls of the whole API.
    User,
    /// Everybody's calls of one operation.
    Endpoint,
    /// Everybody's calls of the whole API.
    Api,
}

impl Scope {
    /// All scopes, the narrowest first.
    pub const ALL: [Self; 4] = [Self::UserEndpoint, Self::User, Self::Endpoint, Self::Api];

    /// Its place in [`ALL`](Self::ALL).
    pub(crate) const fn level(self) -> u8 {
        match self {
            Self::UserEndpoint => 0,
            Self::User => 1,
            Self::Endpoint => 2,
            Self::Api => 3,
        }
    }

    /// The name that attributes, keys and telemetry use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::UserEndpoint => "user_endpoint",
            Self::User => "user",
            Self::Endpoint => "endpoint",
            Self::Api => "api",
        }
    }

    /// The scope of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }

    /// Whether every user has a budget of their own in it.
    #[must_use]
    pub const fn is_per_user(self) -> bool {
        matches!(self, Self::User | Self::UserEndpoint)
    }

    /// Whether every operation has a budget of its own in it.
    #[must_use]
    pub const fn is_per_operation(self) -> bool {
        matches!(self, Self::Endpoint | Self::UserEndpoint)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
