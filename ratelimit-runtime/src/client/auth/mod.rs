//! Credentials: how calls show who they are, and where what they show comes from.
//!
//! A credential is put into each attempt's own copy of the request, just before the interceptors see it:
//! nothing that lives longer than an attempt holds it in the clear but a [`Secret`].

mod clear;
mod provided;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use url::Url;

pub(super) use self::clear::is_on_this_machine;
pub(super) use self::provided::LONGEST_FETCH;
pub use self::provided::{Credential, CredentialError, Credentials};
pub(crate) use self::provided::{Held, Provided};
use super::ClientBuilder;
use super::api::AuthScheme;
use super::call::Call;
use super::request::Request;
use crate::error::EncodeError;
use crate::limiter::fingerprint;
use crate::secret::Secret;

/// What a builder was given.
#[derive(Debug, Clone)]
pub(crate) enum Given {
    Secret(Secret),
    Basic { user: String, password: Secret },
    Provider(Arc<Provided>),
}

impl Given {
    /// Whose budget the calls are counted for, as far as the credential tells.
    pub(super) fn account(&self) -> Option<String> {
        match self {
            Self::Secret(secret) => Some(fingerprint(secret.expose())),
            Self::Basic { user, password } => Some(fingerprint(pair(user, password).expose())),
            Self::Provider(_) => None,
        }
    }
}

/// `user:password`, which is what RFC 7617 encodes.
fn pair(user: &str, password: &Secret) -> Secret {
    let pair = Secret::new(format!("{user}:{}", password.expose()));
    if password.is_only_encrypted() { pair.only_encrypted() } else { pair }
}

/// What the calls of a client show, checked.
#[derive(Debug, Clone)]
pub(crate) enum Auth {
    None,
    Fixed(Shown),
    Provided(AuthScheme, Arc<Provided>),
}

impl Auth {
    /// What was given, as `scheme` shows it.
    pub(super) fn new(scheme: AuthScheme, given: Option<&Given>) -> Result<Self, Vec<String>> {
        let wrong = |fault: &str| Err(vec![fault.to_owned()]);
        let secret = match (scheme, given) {
            (AuthScheme::None, None) => return Ok(Self::None),
            (AuthScheme::None, Some(_)) => {
                return wrong(
                    "the trait declares no `auth`, so the credential would be sent nowhere: write `auth = \"bearer\"` in `#[api_client]`",
                );
            }
            (AuthScheme::Basic, None) => {
                return wrong("the credential is missing: give it with `.basic_auth(..)`");
            }
            (_, None) => return wrong("the credential is missing: give it with `.auth(..)`"),
            (_, Some(Given::Provider(provided))) => {
                return Ok(Self::Provided(scheme, Arc::clone(provided)));
            }
            (_, Some(Given::Secret(secret))) => secret.clone(),
            (AuthScheme::Basic, Some(Given::Basic { user, .. })) if user.contains(':') => {
                return wrong(
                    "the user of `.basic_auth(..)` has a `:` in its name, which would end it there",
                );
            }
            (AuthScheme::Basic, Some(Given::Basic { user, password })) => pair(user, password),
            (_, Some(Given::Basic { .. })) => {
                return wrong("the trait's `auth` is not `\"basic\"`: give the credential with `.auth(..)`");
            }
        };
        Shown::new(scheme, &secret)
            .map(Self::Fixed)
            .map_err(|problem| vec![format!("the credential {problem}")])
    }

    /// Refuses a call with an argument that would be sent beside the credential, or instead of it. The macro
    /// refuses one by name; a map may hold one all the same.
    pub(super) fn check(scheme: AuthScheme, call: &Call) -> Result<(), EncodeError> {
        let in_headers = |name: &str| call.headers.contains_key(name);
        let (name, taken, where_) = match scheme {
            AuthScheme::None => return Ok(()),
            AuthScheme::Bearer | AuthScheme::Basic => {
                ("Authorization", in_headers(AUTHORIZATION.as_str()), "headers")
            }
            AuthScheme::Header(name) => (name, in_headers(name), "headers"),
            AuthScheme::Query(name) => (name, call.query.iter().any(|(key, _)| key == name), "query"),
        };
        let problem = || format!("is among the {where_} of a call whose credential is the client's");
        if taken { Err(EncodeError::new(name, problem())) } else { Ok(()) }
    }
}

/// A credential where a request carries it.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    place: Place,
    only_encrypted: bool,
}

#[derive(Clone)]
enum Place {
    Header(HeaderName, HeaderValue),
    Query(&'static str, Secret),
}

impl Shown {
    /// What is wrong with a credential is said without it.
    fn new(scheme: AuthScheme, secret: &Secret) -> Result<Self, &'static str> {
        Ok(Self { place: Place::new(scheme, secret)?, only_encrypted: secret.is_only_encrypted() })
    }

    /// Puts it into `request`, unless it may not go where that goes.
    pub(super) fn show_in(&self, request: &mut Request) -> Result<(), EncodeError> {
        if let Some(fault) = self.fault_of(&request.url) {
            return Err(EncodeError::new("the credential", fault));
        }
        match &self.place {
            Place::Header(name, value) => {
                request.headers.insert(name.clone(), value.clone());
            }
            Place::Query(name, secret) => show_in_query(&mut request.url, name, secret),
        }
        Ok(())
    }
}

impl Place {
    fn new(scheme: AuthScheme, secret: &Secret) -> Result<Self, &'static str> {
        let text = secret.expose();
        if text.trim().is_empty() {
            return Err("is empty");
        }
        match scheme {
            AuthScheme::None => Err("has no place to be sent in"),
            AuthScheme::Bearer => header(AUTHORIZATION, format!("Bearer {text}")),
            AuthScheme::Basic if text.contains(':') => {
                header(AUTHORIZATION, format!("Basic {}", STANDARD.encode(text)))
            }
            AuthScheme::Basic => Err(
                "is no `user:password`: one that has no password ends with the `:`, or use `.basic_auth(..)`",
            ),
            AuthScheme::Header(name) => match HeaderName::try_from(name) {
                Ok(name) => header(name, text.to_owned()),
                Err(_) => Err("is to be sent in a header whose name is none"),
            },
            AuthScheme::Query(name) => Ok(Self::Query(name, secret.clone())),
        }
    }
}

/// The value is marked as sensitive, so that neither `Debug` nor the compression of headers knows it.
fn header(name: HeaderName, value: String) -> Result<Place, &'static str> {
    let Ok(mut value) = HeaderValue::try_from(value) else {
        return Err("holds a character that a header must not hold; is there a line break at its end?");
    };
    value.set_sensitive(true);
    Ok(Place::Header(name, value))
}

/// Once, also in the URL of a next page into which the upstream has put what it was shown.
fn show_in_query(url: &mut Url, name: &str, secret: &Secret) {
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(key, _)| key != name)
        .map(|(k, v)| (k.into_owned(), v.into_owned()))
        .collect();
    url.query_pairs_mut().clear().extend_pairs(kept).append_pair(name, secret.expose());
}

/// Where it is shown, and nothing of it.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(name, _) => write!(f, "Header({name}, ..)"),
            Self::Query(name, _) => write!(f, "Query({name}, ..)"),
        }
    }
}

impl<C> ClientBuilder<C> {
    /// The credential that every call shows: in which place is the trait's `auth` to say. For `"basic"` it
    /// is `user:password`.
    ///
    /// Of this, [`basic_auth`](Self::basic_auth) and [`credentials`](Self::credentials) the last holds.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<Secret>) -> Self {
        self.auth = Some(Given::Secret(auth.into()));
        self
    }

    /// The user and password that every call shows, where the trait's `auth` is `"basic"`. APIs that take a
    /// key this way want it as the user, and no password.
    ///
    /// ```
    /// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
    /// builder.basic_auth("reports", "hunter2")
    /// # }
    /// ```
    #[must_use]
    pub fn basic_auth(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.auth = Some(Given::Basic { user: user.into(), password: password.into() });
        self
    }

    /// Has every call show what `credentials` provides: fetched when it is first needed, kept until it
    /// expires, and fetched anew when the upstream answers 401. Then the call is sent once more, under a
    /// permit of its own and also where there are no retries, unless its body is a stream. However many
    /// calls need one, one is fetched at a time, and all of them take it.
    ///
    /// What is provided changes, so it does not tell whose budget the calls are counted for: say that with
    /// [`account`](Self::account), where calls of several accounts share a store.
    ///
    /// ```
    /// use ratelimit_runtime::{BoxError, Credential};
    /// use std::time::Duration;
    ///
    /// # async fn ask_for_a_token() -> Result<(String, u64), BoxError> { Ok((String::new(), 0)) }
    /// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
    /// builder.account("acct_1").credentials(|| async {
    ///     let (token, seconds) = ask_for_a_token().await?;
    ///     Ok(Credential::new(token).expires_in(Duration::from_secs(seconds)))
    /// })
    /// # }
    /// ```
    #[must_use]
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.auth = Some(Given::Provider(Provided::by(credentials)));
        self
    }

    /// The longest that [`credentials`](Self::credentials) may take to give one: 30 s where nothing is said. Each call
    /// that waits for one that takes longer fails with [`ErrorKind::Credential`](crate::ErrorKind::Credential), and the
    /// next has it asked anew.
    #[must_use]
    pub const fn credential_timeout(mut self, timeout: Duration) -> Self {
        self.credential_timeout = timeout;
        self
    }
}
