//! What a client is, as constants: the macro writes them, everything else reads them.

use ratelimit_core::Quota;

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
    /// The trait's quotas: they govern every call.
    pub quotas: &'static [Quota],
}

/// How calls show who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthScheme {
    /// Not at all.
    None,
    /// `Authorization: Bearer ..`
    Bearer,
}

/// One method of a client, as its trait declares it.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// The method's name.
    pub name: &'static str,
    /// The HTTP verb.
    pub method: Method,
    /// The path with its `{placeholders}`.
    pub template: &'static str,
    /// The text of the path around its placeholders.
    #[doc(hidden)]
    pub pieces: &'static [&'static str],
    /// The method's own quotas: they govern its calls besides the API's.
    pub quotas: &'static [Quota],
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
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}
