//! The master that Sentinels name, and the next one after a failover.
//!
//! The master is looked up by one task at a time, whoever needs it: a task of its own, because a call
//! has less time than a look-up may take, and what one began the next can use. The connection is let
//! go, and the master looked up anew, as soon as a call learns that it is of no use.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::sentinel::{SentinelClient, SentinelClientBuilder, SentinelServerType};
use redis::{
    AsyncConnectionConfig, Cmd, ErrorKind, FromRedisValue, RedisConnectionInfo, RedisError, RedisResult,
    ServerErrorKind, TlsMode,
};
use tokio::sync::watch;

use super::Unreached;
use super::target::{Access, CONNECTION_TIMEOUT, Target, tcp_settings};
use crate::time::{Instant, now};

/// What a look-up may take: a Sentinel, the master, and the check that it is one.
const LOOK_UP_TIMEOUT: Duration = Duration::from_secs(3);
/// How long a master may be silent before it is looked up again, and a Sentinel while it is.
const RESPONSE_TIMEOUT: Duration = Duration::from_millis(500);

/// A connection to whoever is master. Clones share it.
#[derive(Clone)]
pub(super) struct Master(Arc<Shared>);

struct Shared {
    /// Held by who looks up.
    sentinels: tokio::sync::Mutex<SentinelClient>,
    state: Mutex<State>,
}

enum State {
    /// The next call looks up.
    Unknown,
    /// Somebody looks up, and says here what was found.
    Asked(watch::Receiver<Option<Found>>),
    Known(Arc<Known>),
}

type Found = RedisResult<Arc<Known>>;

/// A master, while it is one.
struct Known {
    connection: MultiplexedConnection,
    /// Since when nothing has come back. A call that gave up before it was told of a lost connection
    /// leaves word here, or a master in a black hole would be kept for as long as calls are impatient.
    silent_since: Mutex<Option<Instant>>,
}

impl Master {
    pub(super) async fn connect(
        sentinels: &[Target],
        name: &str,
        access: &Access,
    ) -> Result<Self, Unreached<Self>> {
        let cannot = |error: &RedisError| format!("cannot be connected to: {error}");
        let client = client(sentinels, name, access).map_err(|error| Unreached::for_ever(cannot(&error)))?;
        let sentinels = tokio::sync::Mutex::new(client);
        let master = Self(Arc::new(Shared { sentinels, state: Mutex::new(State::Unknown) }));
        let ping: RedisResult<()> = master.query(&redis::cmd("PING")).await;
        match ping {
            Ok(()) => Ok(master),
            Err(error) => Err(Unreached::by(&error, cannot(&error), || master)),
        }
    }

    pub(super) async fn query<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        let known = self.known().await?;
        let call = Call { known: &known, since: now() };
        let result = command.query_async(&mut known.connection.clone()).await;
        call.answered();
        if result.as_ref().is_err_and(is_of_no_use) {
            self.let_go(&known);
        }
        result
    }

    async fn known(&self) -> Found {
        let mut asked = {
            let mut state = lock(&self.0.state);
            match &*state {
                State::Known(known) if !known.is_silent() => return Ok(Arc::clone(known)),
                State::Asked(asked) => asked.clone(),
                State::Known(_) | State::Unknown => {
                    let (found, asked) = watch::channel(None);
                    tokio::spawn(self.clone().look_up(found));
                    *state = State::Asked(asked.clone());
                    asked
                }
            }
        };
        if let Ok(found) = asked.wait_for(Option::is_some).await
            && let Some(found) = &*found
        {
            return found.clone();
        }
        // Whose runtime ends while it looks up, finds nothing.
        let mut state = lock(&self.0.state);
        if matches!(&*state, State::Asked(other) if other.same_channel(&asked)) {
            *state = State::Unknown;
        }
        Err((ErrorKind::Io, "the look-up of the master was abandoned").into())
    }

    async fn look_up(self, found: watch::Sender<Option<Found>>) {
        let connect = async {
            let mut sentinels = self.0.sentinels.lock().await;
            let config = AsyncConnectionConfig::new()
                .set_connection_timeout(Some(CONNECTION_TIMEOUT))
                .set_response_timeout(Some(RESPONSE_TIMEOUT));
            sentinels.get_async_connection_with_config(&config).await
        };
        let outcome = tokio::time::timeout(LOOK_UP_TIMEOUT, connect)
            .await
            .unwrap_or_else(|_| Err((ErrorKind::Io, "no Sentinel leads to a master in time").into()))
            .map(|connection| Arc::new(Known { connection, silent_since: Mutex::new(None) }));
        *lock(&self.0.state) = outcome.clone().map_or(State::Unknown, State::Known);
        found.send_replace(Some(outcome));
    }

    /// Others may have found the next one meanwhile: that one is kept.
    fn let_go(&self, known: &Arc<Known>) {
        let mut state = lock(&self.0.state);
        if matches!(&*state, State::Known(current) if Arc::ptr_eq(current, known)) {
            *state = State::Unknown;
        }
    }
}

impl Known {
    fn is_silent(&self) -> bool {
        lock(&self.silent_since)
            .is_some_and(|since| now().saturating_duration_since(since) > RESPONSE_TIMEOUT)
    }
}

/// A call under way. Dropped without an answer, it leaves word of that.
struct Call<'a> {
    known: &'a Known,
    since: Instant,
}

impl Call<'_> {
    fn answered(self) {
        *lock(&self.known.silent_since) = None;
        std::mem::forget(self);
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        lock(&self.known.silent_since).get_or_insert(self.since);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether an error says that the connection is lost, or that whoever is there is no master of ours:
/// demoted, cut off from its own master, or with other passwords than it had.
fn is_of_no_use(error: &RedisError) -> bool {
    let demoted = ErrorKind::Server(ServerErrorKind::ReadOnly);
    error.is_io_error()
        || error.is_unrecoverable_error()
        || error.kind() == demoted
        || matches!(error.code(), Some("NOAUTH" | "WRONGPASS" | "MASTERDOWN"))
        // Redis 6 wraps what a script ran into in an error of its own.
        || error.detail().is_some_and(|detail| detail.contains("-READONLY"))
}

/// A URL's credentials are for its Sentinel; those of `access` are for the master.
fn client(sentinels: &[Target], name: &str, access: &Access) -> RedisResult<SentinelClient> {
    let addresses = sentinels.iter().map(|sentinel| sentinel.0.addr().clone());
    let mut builder = SentinelClientBuilder::new(addresses, name, SentinelServerType::Master)?
        .set_client_to_sentinel_tcp_settings(tcp_settings())
        .set_client_to_redis_tcp_settings(tcp_settings());
    if let Some(first) = sentinels.first() {
        let settings = first.0.redis_settings();
        if let Some(user) = settings.username() {
            builder = builder.set_client_to_sentinel_username(user);
        }
        if let Some(password) = settings.password() {
            builder = builder.set_client_to_sentinel_password(password);
        }
    }
    let settings = access.over(RedisConnectionInfo::default());
    builder = builder.set_client_to_redis_db(settings.db());
    if let Some(user) = settings.username() {
        builder = builder.set_client_to_redis_username(user);
    }
    if let Some(password) = settings.password() {
        builder = builder.set_client_to_redis_password(password);
    }
    if sentinels.iter().any(Target::is_tls) {
        builder = builder.set_client_to_redis_tls_mode(TlsMode::Secure);
        #[cfg(feature = "redis-tls")]
        if let Some(certificates) = access.certificates() {
            builder = builder
                .set_client_to_sentinel_certificates(certificates.clone())
                .set_client_to_redis_certificates(certificates);
        }
    }
    builder.build()
}
