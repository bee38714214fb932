//! One server: a connection that reconnects by itself, and is let go where that does not help.
//!
//! redis-rs reconnects when a connection breaks. It keeps one that works and leads nowhere: to a server that
//! was demoted, that loads, that wants a password it was not shown, or that is behind a black hole. Then the
//! name is resolved anew, and whoever is there now is asked.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Cmd, FromRedisValue, RedisError, RedisResult};

use super::target::{Access, CONNECTION_TIMEOUT, Target};
use super::{RETRIES, RETRY_DELAY, Unreached, open};
use crate::time::{Instant, now};

/// How many times in a row a server may say that it is a replica.
const DEMOTED: u32 = 2;
/// How long a server may be silent, and a new connection to it.
const SILENCE: Duration = Duration::from_secs(1);

/// A connection to one server. Clones share it.
#[derive(Clone)]
pub(super) struct Standalone(Arc<Shared>);

struct Shared {
    client: Client,
    config: ConnectionManagerConfig,
    demoted: AtomicU32,
    current: Mutex<Current>,
}

struct Current {
    connection: ConnectionManager,
    since: Instant,
    /// Since when nothing has come back.
    silent_since: Option<Instant>,
}

impl Standalone {
    pub(super) async fn connect(target: Target, access: &Access) -> Result<Self, Unreached<Self>> {
        let cannot = |error: &RedisError| format!("cannot be connected to: {error}");
        let never = |error| Unreached::for_ever(cannot(&error));
        let client = open(target, access).map_err(never)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(CONNECTION_TIMEOUT))
            .set_response_timeout(Some(access.response_timeout()))
            .set_number_of_retries(RETRIES)
            .set_min_delay(RETRY_DELAY);
        let connected = ConnectionManager::new_with_config(client.clone(), config.clone()).await;
        let (connection, failed) = match connected {
            Ok(mut connection) => {
                // A connection can be there while the server refuses to serve it, for want of a password or
                // while it loads: better to hear of that here than from the first call.
                let ping: RedisResult<()> = redis::cmd("PING").query_async(&mut connection).await;
                let refused = ping.err().map(|error| (format!("refuses to serve: {error}"), error));
                (connection, refused)
            }
            Err(error) => {
                let later = ConnectionManager::new_lazy_with_config(client.clone(), config.clone());
                (later.map_err(never)?, Some((cannot(&error), error)))
            }
        };
        let current = Mutex::new(Current { connection, since: now(), silent_since: None });
        let server = Self(Arc::new(Shared { client, config, demoted: AtomicU32::new(0), current }));
        match failed {
            None => Ok(server),
            Some((problem, error)) => Err(Unreached::by(&error, problem, || server)),
        }
    }

    pub(super) async fn query<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        let call = Call { standalone: self, since: now() };
        let mut connection = self.connection();
        let result = command.query_async(&mut connection).await;
        call.answered();
        match &result {
            Ok(_) => {
                if self.0.demoted.load(Ordering::Relaxed) > 0 {
                    self.0.demoted.store(0, Ordering::Relaxed);
                }
            }
            Err(error) if self.is_of_no_use(error) => self.renew(&mut self.current()),
            Err(_) => {}
        }
        result
    }

    fn connection(&self) -> ConnectionManager {
        let mut current = self.current();
        let silent = |since: Instant| now().saturating_duration_since(since) > SILENCE;
        if current.silent_since.is_some_and(silent) && silent(current.since) {
            self.renew(&mut current);
        }
        current.connection.clone()
    }

    /// Whether another connection may lead to another answer.
    fn is_of_no_use(&self, error: &RedisError) -> bool {
        if says(error, "READONLY") {
            return self.0.demoted.fetch_add(1, Ordering::Relaxed) + 1 >= DEMOTED;
        }
        ["LOADING", "MASTERDOWN", "NOAUTH", "WRONGPASS"].iter().any(|code| says(error, code))
    }

    /// A connection that cannot even be asked for is as good as the one that is there.
    fn renew(&self, current: &mut Current) {
        let (client, config) = (self.0.client.clone(), self.0.config.clone());
        let Ok(connection) = ConnectionManager::new_lazy_with_config(client, config) else { return };
        self.0.demoted.store(0, Ordering::Relaxed);
        *current = Current { connection: connection.clone(), since: now(), silent_since: None };
        // It is made while somebody waits for it, and a call has less time than that may take.
        tokio::spawn(async move {
            let mut connection = connection;
            // Whoever asks next hears of an error.
            let _: RedisResult<()> = redis::cmd("PING").query_async(&mut connection).await;
        });
    }

    fn current(&self) -> MutexGuard<'_, Current> {
        self.0.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Redis 6 wraps what a script ran into in an error of its own.
pub(in crate::store::redis) fn says(error: &RedisError, code: &str) -> bool {
    error.code() == Some(code) || error.detail().is_some_and(|detail| detail.contains(&format!("-{code}")))
}

/// A call under way. Dropped without an answer, it leaves word of that.
struct Call<'a> {
    standalone: &'a Standalone,
    since: Instant,
}

impl Call<'_> {
    fn answered(self) {
        self.standalone.current().silent_since = None;
        std::mem::forget(self);
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.standalone.current().silent_since.get_or_insert(self.since);
    }
}
