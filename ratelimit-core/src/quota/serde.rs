//! A quota in a policy file: the keys of `#[rate_limited]` with their values, in any format that serde
//! reads.

use std::fmt;
use std::time::Duration;

use ::serde::de::{self, Deserialize, Deserializer, Visitor};
use ::serde::ser::{Serialize, Serializer};

use super::{OnLimit, QuotaSpec};
use crate::algorithm::Algorithm;
use crate::duration::{self, Written};
use crate::scope::Scope;
use crate::suggest::closest;

/// What a file holds. Numbers are checked by [`QuotaSpec::check`], as those of the macro are.
#[derive(::serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    limit: Option<u64>,
    per: Option<Time>,
    algo: Option<Algorithm>,
    burst: Option<u64>,
    scope: Option<Scope>,
    cost: Option<u64>,
    on_limit: Option<OnLimit>,
    max_wait: Option<Time>,
    margin: Option<Time>,
    lease: Option<Time>,
    strict: Option<bool>,
    max_in_flight: Option<u64>,
    quota: Option<u64>,
    version: Option<u32>,
}

/// ```
/// # #[cfg(feature = "serde")] {
/// use ratelimit_core::QuotaSpec;
///
/// let file = r#"{ "limit": 100, "per": "1s", "burst": 25, "scope": "user" }"#;
/// let spec: QuotaSpec = serde_json::from_str(file).unwrap();
/// assert_eq!(spec.check().unwrap().to_string(), "100 per 1s, burst 25, token_bucket, scope user");
/// # }
/// ```
impl<'de> Deserialize<'de> for QuotaSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let file = File::deserialize(deserializer)?;
        let plain = match (file.limit, file.per, file.max_in_flight) {
            (Some(limit), Some(per), max_in_flight) => Self { max_in_flight, ..Self::new(limit, per.0) },
            (None, None, Some(max)) if file.algo.is_none() => Self::in_flight(max),
            (None, _, _) => return Err(de::Error::missing_field("limit")),
            (_, None, _) => return Err(de::Error::missing_field("per")),
        };
        Ok(Self {
            algorithm: file.algo.unwrap_or(plain.algorithm),
            burst: file.burst,
            scope: file.scope.unwrap_or(plain.scope),
            cost: file.cost.unwrap_or(plain.cost),
            on_limit: file.on_limit.unwrap_or(plain.on_limit),
            max_wait: file.max_wait.map(|time| time.0),
            margin: file.margin.map(|time| time.0),
            lease: file.lease.map(|time| time.0),
            strict: file.strict.unwrap_or(plain.strict),
            granted: file.quota,
            version: file.version.unwrap_or(plain.version),
            ..plain
        })
    }
}

/// A duration as people write it.
struct Time(Duration);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimeVisitor).map(Self)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let micros = u64::try_from(self.0.as_micros()).unwrap_or(u64::MAX);
        serializer.collect_str(&Written(micros))
    }
}

struct TimeVisitor;

impl Visitor<'_> for TimeVisitor {
    type Value = Duration;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a duration with a unit, such as \"1s\"")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Duration, E> {
        duration::parse(text).map_err(|error| match error.suggestion() {
            Some(meant) => E::custom(format!("{error}: write \"{meant}\"")),
            None => E::custom(format!("{error}: write one such as \"1s\"; units are us, ms, s, m, h, d")),
        })
    }
}

/// Reads and writes an enum by the names that attributes use.
macro_rules! by_name {
    ($type:ident, $what:literal) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::from_name(&name).ok_or_else(|| {
                    let names = Self::ALL.map(|known| format!("`{}`", known.name())).join(", ");
                    let meant = closest(&name, Self::ALL.map(Self::name));
                    let meant = meant.map_or(",".to_owned(), |meant| format!(": did you mean `{meant}`?"));
                    de::Error::custom(format!(
                        concat!("unknown ", $what, " `{}`{} expected one of {}"),
                        name, meant, names
                    ))
                })
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

by_name!(Algorithm, "rate limit algorithm");
by_name!(OnLimit, "value of `on_limit`");
by_name!(Scope, "scope");

/// Only what differs from a plain quota is written. `bucket` and `key` belong to the operations of a client
/// and not to a file, so a quota that has one is an error.
impl Serialize for QuotaSpec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use ::serde::ser::{Error as _, SerializeMap};

        if self.bucket.is_some() || self.key.is_some() {
            return Err(S::Error::custom("a quota in a file has no `bucket` and no `key`"));
        }

        let plain = Self::new(self.limit, self.per);
        let mut map = serializer.serialize_map(None)?;
        if self.has_rate() {
            map.serialize_entry("limit", &self.limit)?;
            map.serialize_entry("per", &Time(self.per))?;
        }
        if self.algorithm != plain.algorithm {
            map.serialize_entry("algo", &self.algorithm)?;
        }
        if let Some(burst) = self.burst {
            map.serialize_entry("burst", &burst)?;
        }
        if self.scope != plain.scope {
            map.serialize_entry("scope", &self.scope)?;
        }
        if self.cost != plain.cost {
            map.serialize_entry("cost", &self.cost)?;
        }
        if self.on_limit != plain.on_limit {
            map.serialize_entry("on_limit", &self.on_limit)?;
        }
        if let Some(max_wait) = self.max_wait {
            map.serialize_entry("max_wait", &Time(max_wait))?;
        }
        if let Some(margin) = self.margin {
            map.serialize_entry("margin", &Time(margin))?;
        }
        if let Some(lease) = self.lease {
            map.serialize_entry("lease", &Time(lease))?;
        }
        if self.strict {
            map.serialize_entry("strict", &true)?;
        }
        if let Some(max) = self.max_in_flight {
            map.serialize_entry("max_in_flight", &max)?;
        }
        if let Some(granted) = self.granted {
            map.serialize_entry("quota", &granted)?;
        }
        if self.version != 0 {
            map.serialize_entry("version", &self.version)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<QuotaSpec, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_written_is_read_again() {
        let plain = QuotaSpec::new(100, Duration::from_secs(1));
        let full = plain.algorithm(Algorithm::LeakyBucket).burst(5).scope(Scope::UserEndpoint).cost(2);
        let full = full.max_wait(Duration::from_millis(250)).margin(Duration::from_micros(20)).version(3);
        let failing =
            plain.on_limit(OnLimit::Error).burst(25).strict().lease(Duration::from_millis(20)).quota(100);
        let (both, only) = (plain.max_in_flight(7), QuotaSpec::in_flight(5).scope(Scope::User));
        for spec in [plain, full, failing, both, only] {
            let written = serde_json::to_string(&spec).unwrap();
            assert_eq!(read(&written), Ok(spec), "{written}");
        }
        assert_eq!(serde_json::to_string(&plain).unwrap(), r#"{"limit":100,"per":"1s"}"#);
    }

    #[test]
    fn what_a_file_cannot_hold_is_not_dropped_in_silence() {
        let plain = QuotaSpec::new(1, Duration::from_secs(1)).scope(Scope::Endpoint);
        for spec in [plain.bucket("cards"), plain.key("{id}")] {
            assert!(serde_json::to_string(&spec).is_err());
        }
        assert!(read(r#"{"limit": 1, "per": "1s", "bucket": "cards"}"#).is_err());
    }

    #[test]
    fn what_is_misspelt_is_told_with_the_way_out() {
        for (text, told) in [
            (r#"{"limit": 1, "per": "1 sec"}"#, "write \"1s\""),
            (r#"{"limit": 1, "per": 1}"#, "a duration with a unit"),
            (r#"{"limit": 1, "per": "1s", "bust": 2}"#, "unknown field `bust`, expected one of"),
            (r#"{"limit": 1, "per": "1s", "algo": "gcra"}"#, "expected one of `token_bucket`"),
            (r#"{"limit": 1, "per": "1s", "scope": "apl"}"#, "unknown scope `apl`: did you mean `api`?"),
            (r#"{"limit": -1, "per": "1s"}"#, "invalid value"),
            (r#"{"per": "1s"}"#, "missing field `limit`"),
            (r#"{"per": "1s", "max_in_flight": 5}"#, "missing field `limit`"),
            (r#"{"limit": 1, "max_in_flight": 5}"#, "missing field `per`"),
            (r#"{"algo": "leaky_bucket", "max_in_flight": 5}"#, "missing field `limit`"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
        }
    }
}
