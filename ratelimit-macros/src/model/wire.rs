//! How verbs and lists are written: in attributes, in the runtime and on the wire.

/// An HTTP verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
    Options,
    /// As it is written on the wire.
    Other(String),
}

impl Verb {
    /// Those that have an attribute of their own.
    pub(crate) const ALL: [Self; 7] =
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete, Self::Head, Self::Options];

    /// The attribute that stands for it.
    pub(crate) const fn attribute(&self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
            Self::Head => "head",
            Self::Options => "options",
            Self::Other(_) => "http",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.attribute() == name)
    }

    /// As it is written on the wire.
    pub(crate) fn wire(&self) -> String {
        match self {
            Self::Other(verb) => verb.clone(),
            other => other.attribute().to_uppercase(),
        }
    }

    /// Its name in the runtime, but for those that have none there.
    pub(crate) const fn variant(&self) -> &'static str {
        match self {
            Self::Get => "Get",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Patch => "Patch",
            Self::Delete => "Delete",
            Self::Head => "Head",
            Self::Options => "Options",
            Self::Other(_) => "Other",
        }
    }

    /// Whether a request may have a body that means something.
    pub(crate) const fn has_body(&self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }

    /// Whether it only reads, so that it needs no key to be sent again (RFC 9110, 9.2.1).
    pub(crate) const fn is_safe(&self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
    }
}

/// How lists are written in a query or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Multi,
    Indices,
    Brackets,
    Csv,
}

impl Style {
    pub(crate) const ALL: [Self; 4] = [Self::Multi, Self::Indices, Self::Brackets, Self::Csv];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Multi => "multi",
            Self::Indices => "indices",
            Self::Brackets => "brackets",
            Self::Csv => "csv",
        }
    }

    /// Its name in the runtime.
    pub(crate) const fn variant(self) -> &'static str {
        match self {
            Self::Multi => "Repeated",
            Self::Indices => "Indexed",
            Self::Brackets => "Brackets",
            Self::Csv => "Joined",
        }
    }
}
