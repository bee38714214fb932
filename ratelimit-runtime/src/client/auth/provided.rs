//! Credentials that come from somebody who is asked for them, and that are fetched again.
//!
//! One fetch is on its way at a time, in a task of its own: a caller that goes away does not end it for the
//! others, nor lose a token that the provider gives only once. Each credential has a number, its
//! generation; who was refused says with which, so that a thousand calls that were refused with the same
//! one fetch one.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::{AuthScheme, Shown};
use crate::error::BoxError;
use crate::secret::Secret;
use crate::time::{Instant, now, within};

/// How long a provider may take, unless the builder says otherwise: one that never answers is asked anew by the next
/// call.
pub(in crate::client) const LONGEST_FETCH: Duration = Duration::from_secs(30);
/// How long before it expires a credential is not used any more: it has a way to go, and clocks differ.
const BEFORE_IT_EXPIRES: Duration = Duration::from_secs(10);

/// Provides the credentials of a client: asks for a token, reads a file that another process renews, asks
/// a vault.
///
/// A closure that gives a future is one; see [`ClientBuilder::credentials`](crate::ClientBuilder::credentials).
///
/// ```
/// use ratelimit_runtime::{BoxError, Credential, Credentials};
///
/// struct File(std::path::PathBuf);
///
/// impl Credentials for File {
///     async fn fetch(&self) -> Result<Credential, BoxError> {
///         Ok(Credential::new(std::fs::read_to_string(&self.0)?.trim()))
///     }
/// }
/// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
/// builder.credentials(File("/run/secrets/token".into()))
/// # }
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// A credential to show from now on. One that takes longer than
    /// [`credential_timeout`](crate::ClientBuilder::credential_timeout) has failed.
    ///
    /// # Errors
    /// Whatever keeps it from having one: each call that waits for it fails with
    /// [`ErrorKind::Credential`](crate::ErrorKind::Credential), and the next asks again.
    fn fetch(&self) -> impl Future<Output = Result<Credential, BoxError>> + Send;
}

impl<F, Fetched> Credentials for F
where
    F: Fn() -> Fetched + Send + Sync + 'static,
    Fetched: Future<Output = Result<Credential, BoxError>> + Send,
{
    fn fetch(&self) -> impl Future<Output = Result<Credential, BoxError>> + Send {
        self()
    }
}

/// A credential, and how long it is good for.
#[derive(Debug, Clone)]
pub struct Credential {
    secret: Secret,
    expires_in: Option<Duration>,
}

impl Credential {
    /// One that is good until the upstream refuses it.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), expires_in: None }
    }

    /// The same, good for `time` from now on. It is not used in the last 10 s of it, or in the last half
    /// where that is less: a call that comes then has another fetched, and needs no refusal to know.
    #[must_use]
    pub fn expires_in(self, time: Duration) -> Self {
        Self { expires_in: Some(time), ..self }
    }
}

/// No credential could be had.
#[derive(Debug, Clone, thiserror::Error)]
#[error("there is no credential: {problem}")]
pub struct CredentialError {
    problem: String,
    source: Option<Shared>,
}

/// What a provider failed with, for everybody who waited for it.
#[derive(Debug, Clone, thiserror::Error)]
#[error(transparent)]
struct Shared(Arc<BoxError>);

impl CredentialError {
    fn new(problem: impl Into<String>) -> Self {
        Self { problem: problem.into(), source: None }
    }
}

/// A credential that was fetched.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) generation: u64,
    pub(crate) shown: Shown,
    stale_at: Option<Instant>,
}

impl Held {
    fn is_good(&self, refused: Option<u64>, now: Instant) -> bool {
        Some(self.generation) != refused && self.stale_at.is_none_or(|stale_at| now < stale_at)
    }
}

type Fetched = Result<Arc<Held>, CredentialError>;

/// A provider and what it has provided.
pub(crate) struct Provided {
    provider: Box<dyn Fetch>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    generation: u64,
    /// Who waits for the fetch that is on its way hears of it here.
    fetching: Option<watch::Receiver<Option<Fetched>>>,
}

impl Provided {
    pub(super) fn by(credentials: impl Credentials) -> Arc<Self> {
        Arc::new(Self { provider: Box::new(Provider(Arc::new(credentials))), state: Mutex::default() })
    }

    /// A credential that is not the one of the generation `refused`.
    pub(crate) async fn credential(
        self: &Arc<Self>,
        scheme: AuthScheme,
        refused: Option<u64>,
        timeout: Duration,
    ) -> Fetched {
        let mut fetched = {
            let mut state = self.state();
            if let Some(held) = state.held.as_ref().filter(|held| held.is_good(refused, now())) {
                return Ok(Arc::clone(held));
            }
            state.fetching.get_or_insert_with(|| self.start_to_fetch(scheme, timeout)).clone()
        };
        let fetched = fetched.wait_for(Option::is_some).await.map(|fetched| fetched.clone());
        fetched.ok().flatten().unwrap_or_else(|| {
            Err(CredentialError::new("its provider panicked, or its runtime is shutting down"))
        })
    }

    fn start_to_fetch(
        self: &Arc<Self>,
        scheme: AuthScheme,
        timeout: Duration,
    ) -> watch::Receiver<Option<Fetched>> {
        let (tell, fetched) = watch::channel(None);
        let fetching = Fetching(Arc::clone(self));
        tokio::spawn(async move {
            let answer = within(timeout, fetching.0.provider.fetch()).await;
            let late = || CredentialError::new(format!("its provider did not give one within {timeout:?}"));
            let outcome = answer.ok_or_else(late).and_then(|answer| fetching.0.keep(scheme, answer));
            // Nobody may wait for it any more, and the next call finds it all the same.
            drop(fetching);
            let _ = tell.send(Some(outcome));
        });
        fetched
    }

    fn keep(&self, scheme: AuthScheme, answer: Result<Credential, BoxError>) -> Fetched {
        let credential = answer.map_err(|source| CredentialError {
            problem: "its provider failed".to_owned(),
            source: Some(Shared(Arc::new(source))),
        })?;
        let shown = Shown::new(scheme, &credential.secret)
            .map_err(|problem| CredentialError::new(format!("what its provider gave {problem}")))?;
        let stale_at = credential.expires_in.and_then(|time| {
            let margin = BEFORE_IT_EXPIRES.min(time / 2);
            now().checked_add(time.saturating_sub(margin))
        });
        let mut state = self.state();
        state.generation += 1;
        let held = Arc::new(Held { generation: state.generation, shown, stale_at });
        state.held = Some(Arc::clone(&held));
        Ok(held)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Provided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provided").finish_non_exhaustive()
    }
}

/// A fetch on its way. However it ends, a panic and a runtime that is gone among the ways, it is over.
struct Fetching(Arc<Provided>);

impl Drop for Fetching {
    fn drop(&mut self) {
        self.0.state().fetching = None;
    }
}

type Answering = Pin<Box<dyn Future<Output = Result<Credential, BoxError>> + Send>>;

/// A provider of whatever type.
trait Fetch: Send + Sync {
    fn fetch(&self) -> Answering;
}

struct Provider<P>(Arc<P>);

impl<P: Credentials> Fetch for Provider<P> {
    fn fetch(&self) -> Answering {
        let provider = Arc::clone(&self.0);
        Box::pin(async move { provider.fetch().await })
    }
}
