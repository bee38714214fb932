//! What a client is, as constants: the macro writes them, everything else reads them.

use std::any::Any;
use std::time::Duration;

use ratelimit_core::{Breaker, Degradation, Quota, Retry};
use serde::de::DeserializeOwned;

use super::decode::without_mark;

/// An API, as its trait declares it.
#[derive(Debug, Clone, Copy)]
pub struct Api {
    /// Its name in keys; empty for the host of its base URL.
    pub name: &'static str,
    /// Where it is, unless the builder says otherwise.
    pub base_url: &'static str,
    /// What it sends as `User-Agent`; empty for this library's.
    pub user_agent: &'static str,
    /// How calls show who they are.
    pub auth: AuthScheme,
    /// The trait's quotas: they govern every call but those of methods that say otherwise.
    pub quotas: &'static [Quota],
    /// Headers that every call sends.
    pub headers: Headers,
    /// What the bodies of errors are read as, by status.
    pub errors: &'static [ErrorBody],
    /// How long calls may take.
    pub timeouts: Timeouts,
    /// How calls that failed are sent again, if they are.
    pub retry: Option<Retry>,
    /// The breaker that its methods share, if there is one.
    pub breaker: Option<Breaker>,
    /// What calls do when the store fails; the runtime's choice where nothing is said.
    pub on_store_error: Option<Degradation>,
    /// Its methods.
    pub operations: &'static [Operation],
}

impl Api {
    /// An API at `base_url` about which nothing else is said.
    #[must_use]
    pub const fn new(base_url: &'static str) -> Self {
        Self {
            name: "",
            base_url,
            user_agent: "",
            auth: AuthScheme::None,
            quotas: &[],
            headers: &[],
            errors: &[],
            timeouts: Timeouts::NONE,
            retry: None,
            breaker: None,
            on_store_error: None,
            operations: &[],
        }
    }
}

/// Headers as they are declared: names and values that can be sent.
pub type Headers = &'static [(&'static str, &'static str)];

/// How calls show who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthScheme {
    /// Not at all.
    None,
    /// `Authorization: Bearer ..`
    Bearer,
    /// `Authorization: Basic ..`, of `user:password` (RFC 7617).
    Basic,
    /// In a header of this name, as it is.
    Header(&'static str),
    /// In the query, under this name. Queries end in the logs of servers and proxies: only where the
    /// upstream takes nothing else.
    Query(&'static str),
}

/// How long a call may take, as far as it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timeouts {
    /// The whole call: waits for permits, every attempt, reading the body.
    pub total: Option<Duration>,
    /// One attempt, from sending to the last byte of the body.
    pub attempt: Option<Duration>,
}

impl Timeouts {
    /// Nothing is said.
    pub const NONE: Self = Self { total: None, attempt: None };

    /// What is said here, each for itself; else what `wider` says.
    pub(crate) const fn or(self, wider: Self) -> Self {
        Self {
            total: if self.total.is_some() { self.total } else { wider.total },
            attempt: if self.attempt.is_some() { self.attempt } else { wider.attempt },
        }
    }
}

/// One method of a client, as its trait declares it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Operation {
    /// The method's name, or what it says that it is called; in a part of a client behind the part's name, as
    /// in `templates.list`.
    pub name: &'static str,
    /// What the method is called whose endpoint it counts for in the scopes `endpoint` and `user_endpoint`, where that is
    /// not itself: a stream of pages counts for the method that gets one of them, by the same verb and path and
    /// under the same quotas.
    pub endpoint: Option<&'static str>,
    /// The HTTP verb.
    pub method: Method,
    /// The path with its `{placeholders}`: never filled in, so it can label metrics.
    pub template: &'static str,
    /// Where it is, where that is elsewhere than the API.
    pub base_url: Option<&'static str>,
    /// The method's own quotas: they govern its calls besides the API's.
    pub quotas: &'static [Quota],
    /// Whether the quotas of the API govern it too: not under `#[no_rate_limit]`.
    pub under_api_quotas: bool,
    /// The headers that its calls send besides the API's.
    pub headers: Headers,
    /// The header that carries the idempotency key of each call, if calls have one.
    pub idempotency_header: Option<&'static str>,
    /// How long its calls may take, where it says so itself.
    pub timeouts: Timeouts,
    /// The text of the path around its placeholders.
    #[doc(hidden)]
    pub pieces: &'static [&'static str],
    /// What the bodies of errors are read as; the API's where the method says nothing.
    pub(crate) errors: Option<&'static [ErrorBody]>,
    /// How its calls are sent again, where it says so itself.
    pub retry: Option<Retry>,
    /// Whether its calls may be sent again: not under `#[no_retry]`.
    pub is_retried: bool,
    /// A breaker of its own, which takes the place of the API's.
    pub breaker: Option<Breaker>,
    /// Whether the breaker of the API governs it: not where it has its own, nor under
    /// `#[no_circuit_breaker]`.
    pub under_api_breaker: bool,
    /// What its calls do when the store fails, where it says so itself.
    pub on_store_error: Option<Degradation>,
}

impl Operation {
    /// The method `name`, whose path is `pieces` with its arguments between them.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        method: Method,
        template: &'static str,
        pieces: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            endpoint: None,
            method,
            template,
            base_url: None,
            pieces,
            quotas: &[],
            under_api_quotas: true,
            headers: &[],
            errors: None,
            idempotency_header: None,
            timeouts: Timeouts::NONE,
            retry: None,
            is_retried: true,
            breaker: None,
            under_api_breaker: true,
            on_store_error: None,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn of_endpoint(self, endpoint: &'static str) -> Self {
        Self { endpoint: Some(endpoint), ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn at(self, base_url: &'static str) -> Self {
        Self { base_url: Some(base_url), ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_quotas(self, quotas: &'static [Quota]) -> Self {
        Self { quotas, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn without_api_quotas(self) -> Self {
        Self { under_api_quotas: false, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_headers(self, headers: Headers) -> Self {
        Self { headers, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_errors(self, errors: &'static [ErrorBody]) -> Self {
        Self { errors: Some(errors), ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn idempotent(self, header: &'static str) -> Self {
        Self { idempotency_header: Some(header), ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_timeouts(self, timeouts: Timeouts) -> Self {
        Self { timeouts, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_retry(self, retry: Retry) -> Self {
        Self { retry: Some(retry), ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn without_retry(self) -> Self {
        Self { is_retried: false, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_breaker(self, breaker: Breaker) -> Self {
        Self { breaker: Some(breaker), under_api_breaker: false, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn without_api_breaker(self) -> Self {
        Self { under_api_breaker: false, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_on_store_error(self, on_store_error: Degradation) -> Self {
        Self { on_store_error: Some(on_store_error), ..self }
    }

    /// How its calls are sent again in a client that sends others again as `wider` says.
    pub(crate) const fn retry_under(&self, wider: Option<Retry>) -> Option<Retry> {
        match self.retry {
            _ if !self.is_retried => None,
            None => wider,
            own => own,
        }
    }
}

/// An HTTP verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each is the verb of that name")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
    Options,
    /// Any other, as it is written on the wire.
    Other(&'static str),
}

impl Method {
    /// As it is written on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Other(verb) => verb,
        }
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the bodies of errors with some statuses are read as.
#[derive(Debug, Clone, Copy)]
pub struct ErrorBody {
    first: u16,
    last: u16,
    read: fn(&[u8]) -> Option<TypedBody>,
}

/// The body of an error, read as the type that its status has.
pub(crate) type TypedBody = Box<dyn Any + Send + Sync>;

impl ErrorBody {
    /// The bodies of errors from the status `first` to `last` are each a `T`.
    #[must_use]
    pub const fn of<T: ErrorType>(first: u16, last: u16) -> Self {
        Self { first, last, read: read::<T> }
    }

    pub(crate) const fn covers(&self, status: u16) -> bool {
        self.first <= status && status <= self.last
    }

    /// The body as the type; none where it is something else.
    pub(crate) fn read(&self, body: &[u8]) -> Option<TypedBody> {
        (self.read)(body)
    }
}

fn read<T: ErrorType>(body: &[u8]) -> Option<TypedBody> {
    let typed: T = serde_json::from_slice(without_mark(body)).ok()?;
    Some(Box::new(typed))
}

/// What the body of an error can be read as.
#[diagnostic::on_unimplemented(
    message = "the body of an error cannot be read as `{Self}`",
    label = "is not `DeserializeOwned + Send + Sync + 'static`",
    note = "derive `serde::Deserialize` for it"
)]
pub trait ErrorType: DeserializeOwned + Send + Sync + 'static {}

impl<T: DeserializeOwned + Send + Sync + 'static> ErrorType for T {}
