//! Who sends a request, as far as it was told.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};

use http::{HeaderName, HeaderValue};

use crate::limiter::fingerprint;

/// How much of an IPv6 address tells callers apart, in bits: the rest one caller chooses at will.
const IPV6_PREFIX: u32 = 64;
/// The longest name that is kept as it is, in bytes.
const LONGEST_NAME: usize = 128;

/// Borrowed from a request, or kept. What is long or no text is hashed first: nobody makes us keep what is large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Caller<'r> {
    Address(IpAddr),
    Header(Cow<'r, HeaderName>, Name<'r>),
    Named(Name<'r>),
}

/// What somebody is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Name<'r> {
    Written(Cow<'r, str>),
    /// What a hash tells apart.
    Hashed(String),
}

impl<'r> Caller<'r> {
    /// By the part of an address that its sender cannot choose.
    pub(super) fn at(address: IpAddr) -> Self {
        Self::Address(match address.to_canonical() {
            IpAddr::V6(address) => {
                let kept = u128::MAX << (Ipv6Addr::BITS - IPV6_PREFIX);
                IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & kept))
            }
            address @ IpAddr::V4(_) => address,
        })
    }

    pub(super) fn by_header(header: &'r HeaderName, value: &'r HeaderValue) -> Self {
        let name = match value.to_str() {
            Ok(text) => Name::of(Cow::Borrowed(text)),
            Err(_) => Name::Hashed(fingerprint(value.as_bytes())),
        };
        Self::Header(Cow::Borrowed(header), name)
    }

    pub(super) fn named(name: String) -> Self {
        Self::Named(Name::of(Cow::Owned(name)))
    }

    /// The user in whose name budgets are counted. No two callers have the same.
    pub(super) fn user(&self) -> String {
        match self {
            Self::Address(address) => format!("@ip={address}"),
            Self::Header(header, name) => name.told_by(header.as_str()),
            Self::Named(name) => name.told_by("@name"),
        }
    }

    /// In one piece, however it is known: who is called alike by two ways is told apart by looking.
    pub(super) fn hash_by(&self, hasher: &RandomState) -> u64 {
        let mut hasher = hasher.build_hasher();
        match self {
            Self::Address(IpAddr::V4(address)) => hasher.write(&address.octets()),
            Self::Address(IpAddr::V6(address)) => hasher.write(&address.octets()),
            Self::Header(_, name) | Self::Named(name) => hasher.write(name.text().as_bytes()),
        }
        hasher.finish()
    }

    pub(super) fn into_owned(self) -> Caller<'static> {
        match self {
            Self::Address(address) => Caller::Address(address),
            Self::Header(header, name) => Caller::Header(Cow::Owned(header.into_owned()), name.into_owned()),
            Self::Named(name) => Caller::Named(name.into_owned()),
        }
    }
}

impl<'r> Name<'r> {
    fn of(text: Cow<'r, str>) -> Self {
        if text.len() > LONGEST_NAME {
            Self::Hashed(fingerprint(text.as_bytes()))
        } else {
            Self::Written(text)
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Written(text) => text,
            Self::Hashed(hash) => hash,
        }
    }

    /// A fingerprint starts with a `~`, where the others have a `=`.
    fn told_by(&self, way: &str) -> String {
        match self {
            Self::Written(text) => [way, "=", text].concat(),
            Self::Hashed(hash) => [way, hash].concat(),
        }
    }

    fn into_owned(self) -> Name<'static> {
        match self {
            Self::Written(text) => Name::Written(Cow::Owned(text.into_owned())),
            Self::Hashed(hash) => Name::Hashed(hash),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_address_is_known_by_its_first_64_bits_and_a_mapped_one_is_ipv4() {
        let of = |address: &str| Caller::at(address.parse().unwrap()).user();
        assert_eq!(of("192.0.2.1"), "@ip=192.0.2.1");
        assert_eq!(of("::ffff:192.0.2.1"), "@ip=192.0.2.1");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), of("2001:db8:1:2::1"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    #[test]
    fn names_that_are_long_or_no_text_are_hashed_and_told_apart() {
        let header = HeaderName::from_static("x-user-id");
        let of = |value: &[u8]| {
            let value = HeaderValue::from_bytes(value).unwrap();
            let caller = Caller::by_header(&header, &value);
            (caller.user(), caller.into_owned())
        };
        let long = "a".repeat(8_000);
        let longer = "a".repeat(8_001);
        let (name, caller) = of(long.as_bytes());
        assert!(name.len() < 64, "{name}");
        assert_eq!((&name, &caller), (&of(long.as_bytes()).0, &of(long.as_bytes()).1));
        for other in [longer.as_bytes(), b"\xff", b"\xfe", &name.as_bytes()["x-user-id".len()..]] {
            assert_ne!(of(other), (name.clone(), caller.clone()));
        }
        assert_ne!(of(b"\xff").0, of(b"\xfe").0);
        assert!(Caller::named(long).user().starts_with("@name~"));
    }
}
