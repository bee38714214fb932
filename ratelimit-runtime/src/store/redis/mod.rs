//! The store in Redis, which a whole fleet shares.
//!
//! One script decides a call in one round trip, on the server's clock: no clock of a client decides
//! anything. The script is called by its hash, and once by its text where the server does not know it.

mod builder;
mod link;
mod script;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use ::redis::{ErrorKind, FromRedisValue, RedisError, ServerErrorKind};
use tokio::sync::oneshot;

pub use self::builder::RedisStoreBuilder;
use self::link::Link;
use self::script::Invocation;
use super::{Answer, Ask, Charge, StoreError};

/// The longest a decision may take, reconnecting included. redis-rs's own response timeout does not
/// cover the wait for a new connection.
const DECISION_TIMEOUT: Duration = Duration::from_secs(1);

/// A store in Redis 6.0 or newer, or Valkey, shared by every process that connects to it.
///
/// Cheap to clone; clones share one connection, which reconnects by itself.
///
/// ```no_run
/// # async fn example() -> Result<(), ratelimit_runtime::StoreError> {
/// use ratelimit_runtime::{Limiter, RedisStore};
///
/// let limiter = Limiter::new(RedisStore::connect("redis://127.0.0.1:6379").await?);
/// # Ok(())
/// # }
/// ```
///
/// [`builder`](Self::builder) has what a URL does not hold. With the features `redis-cluster`,
/// `redis-sentinel` and `redis-tls` it connects to a cluster, to the master that Sentinels name, and
/// by TLS.
///
/// # What the user in Redis must be allowed
///
/// Scripts, `PING`, and what the scripts do with the store's own keys:
///
/// ```text
/// ACL SETUSER limiter on >password ~rl:* +ping +eval +evalsha +time +get +set +del
///     +lpush +rpush +lpop +rpop +lrange +llen +lindex +ltrim
///     +zadd +zrem +zrange +zrangebyscore +zremrangebyscore +zcard +zscore +pexpire +pttl
/// ```
///
/// A database other than 0 needs `+select`, a cluster `+cluster|slots +asking`, and Sentinel `+role`
/// on the master, with `+sentinel|masters +role` on the Sentinels themselves.
#[derive(Clone)]
pub struct RedisStore {
    link: Link,
    key_prefix: Arc<str>,
}

impl RedisStore {
    /// Connects to the Redis at `url`: `redis://[user:password@]host[:port][/database]`.
    ///
    /// # Errors
    /// [`StoreError`] if `url` is not such a URL, or if no Redis answers there. It names the address,
    /// and never the password.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        Self::builder().url(url).connect().await
    }

    /// A builder, for all that a URL does not hold.
    #[must_use]
    pub fn builder() -> RedisStoreBuilder {
        RedisStoreBuilder::new()
    }

    /// The call runs in a task of its own: once it is sent, the script runs whether its caller is
    /// still there or not, so somebody must be there to give back what it charged.
    pub(crate) async fn acquire(&self, asks: &[Ask]) -> Result<Answer, StoreError> {
        let (answered, answer) = oneshot::channel();
        let (store, asks) = (self.clone(), asks.to_vec());
        tokio::spawn(async move {
            let result = store.decide(&asks, None).await;
            if let Err(Ok(unclaimed)) = answered.send(result) {
                let charges = unclaimed.charges(&asks);
                if !charges.is_empty() {
                    store.give_back_now(&charges, None).await;
                }
            }
        });
        answer.await.unwrap_or_else(|_| Err(self.error("gave no answer: the runtime is shutting down")))
    }

    /// Best effort: a permit that cannot be given back is lost for as long as its slot, no longer.
    pub(crate) fn give_back(&self, charges: Vec<Charge>) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let store = self.clone();
        runtime.spawn(async move { store.give_back_now(&charges, None).await });
    }

    async fn give_back_now(&self, charges: &[Charge], at_us: Option<u64>) {
        // An error leaves the permit charged, which admits less and never more: nobody waits for it.
        let _: Result<i64, StoreError> = self.invoke(&Invocation::give_back(charges, at_us)).await;
    }

    async fn decide(&self, asks: &[Ask], at_us: Option<u64>) -> Result<Answer, StoreError> {
        let reply: Vec<i64> = self.invoke(&Invocation::acquire(asks, at_us)).await?;
        script::read_answer(asks, &reply)
            .ok_or_else(|| self.error(format!("gave an answer that is not the script's: {reply:?}")))
    }

    async fn invoke<T: FromRedisValue>(&self, call: &Invocation) -> Result<T, StoreError> {
        let evaluate = async {
            match self.link.query(&call.by_hash()).await {
                Err(error) if is_unknown_script(&error) => self.link.query(&call.by_text()).await,
                result => result,
            }
        };
        match tokio::time::timeout(DECISION_TIMEOUT, evaluate).await {
            Ok(result) => result.map_err(|error| self.error(format!("failed a decision: {error}"))),
            Err(_) => Err(self.error(format!("did not answer within {DECISION_TIMEOUT:?}"))),
        }
    }

    fn error(&self, problem: impl Into<String>) -> StoreError {
        StoreError::new(self.link.address(), problem)
    }
}

fn is_unknown_script(error: &RedisError) -> bool {
    error.kind() == ErrorKind::Server(ServerErrorKind::NoScript)
}

impl std::fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisStore")
            .field("address", &self.link.address())
            .field("cluster", &self.link.is_cluster())
            .field("key_prefix", &self.key_prefix)
            .finish_non_exhaustive()
    }
}
