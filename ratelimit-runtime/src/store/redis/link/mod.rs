//! The connection to Redis, whatever stands at the other end of it.
//!
//! A [`Link`] sends one command and waits for its reply. It is cheap to clone, many tasks use it at
//! once, and it comes back by itself after a loss. It sets no deadline for a call: the store does,
//! around all of it, and a call may be dropped at any point.

#[cfg(feature = "redis-cluster")]
mod cluster;
#[cfg(feature = "redis-sentinel")]
mod sentinel;
mod standalone;
mod target;
#[cfg(test)]
mod tests;
mod unreached;

use std::sync::Arc;
use std::time::Duration;

use redis::{Client, Cmd, FromRedisValue, RedisResult};

use self::standalone::Standalone;
pub(super) use self::standalone::says;
pub(super) use self::target::{Access, Target};
pub(super) use self::unreached::{Unreached, may_pass};

/// Reconnecting is tried again by the next call anyway, so a call gives up early.
const RETRIES: usize = 1;
const RETRY_DELAY: Duration = Duration::from_millis(20);

/// What is connected to.
#[derive(Debug, Clone)]
pub(super) enum Place {
    /// One server.
    Standalone(Target),
    /// The master that these Sentinels name.
    #[cfg(feature = "redis-sentinel")]
    Sentinel { sentinels: Vec<Target>, master: String },
    /// The cluster that these nodes are of.
    #[cfg(feature = "redis-cluster")]
    Cluster(Vec<Target>),
}

impl Place {
    /// As it is named in errors.
    pub(super) fn address(&self) -> String {
        match self {
            Self::Standalone(target) => target.address(),
            #[cfg(feature = "redis-sentinel")]
            Self::Sentinel { sentinels, master } => {
                format!("master `{master}` of {}", addresses(sentinels))
            }
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(nodes) => addresses(nodes),
        }
    }

    pub(super) fn targets(&self) -> &[Target] {
        match self {
            Self::Standalone(target) => std::slice::from_ref(target),
            #[cfg(feature = "redis-sentinel")]
            Self::Sentinel { sentinels, .. } => sentinels,
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(nodes) => nodes,
        }
    }
}

#[cfg(any(feature = "redis-cluster", feature = "redis-sentinel"))]
fn addresses(targets: &[Target]) -> String {
    targets.iter().map(Target::address).collect::<Vec<_>>().join(", ")
}

/// A connection; see the [module](self).
#[derive(Clone)]
pub(super) struct Link {
    kind: Kind,
    address: Arc<str>,
    decision_timeout: Duration,
    deadline: Duration,
}

#[derive(Clone)]
enum Kind {
    Standalone(Standalone),
    #[cfg(feature = "redis-sentinel")]
    Sentinel(sentinel::Master),
    #[cfg(feature = "redis-cluster")]
    Cluster(redis::cluster_async::ClusterConnection),
}

impl Kind {
    async fn connect(place: Place, access: &Access) -> Result<Self, Unreached<Self>> {
        match place {
            Place::Standalone(target) => {
                let connected = Standalone::connect(target, access).await;
                connected.map(Self::Standalone).map_err(|unreached| unreached.map(Self::Standalone))
            }
            #[cfg(feature = "redis-sentinel")]
            Place::Sentinel { sentinels, master } => {
                let connected = sentinel::Master::connect(&sentinels, &master, access).await;
                connected.map(Self::Sentinel).map_err(|unreached| unreached.map(Self::Sentinel))
            }
            #[cfg(feature = "redis-cluster")]
            Place::Cluster(nodes) => {
                let connected = cluster::connect(nodes, access).await;
                connected.map(Self::Cluster).map_err(|unreached| unreached.map(Self::Cluster))
            }
        }
    }
}

impl Link {
    /// Connects.
    pub(super) async fn connect(place: Place, access: &Access) -> Result<Self, Unreached<Self>> {
        #[cfg(feature = "redis-tls")]
        if place.targets().iter().any(Target::is_tls) {
            target::settle_cryptography();
        }
        let address = Arc::from(place.address());
        let link = |kind| Self {
            kind,
            address,
            decision_timeout: access.decision_timeout(),
            deadline: access.deadline(),
        };
        match Kind::connect(place, access).await {
            Ok(kind) => Ok(link(kind)),
            Err(unreached) => Err(unreached.map(link)),
        }
    }

    /// Sends `command` and reads its reply.
    pub(super) async fn query<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        match &self.kind {
            Kind::Standalone(connection) => connection.query(command).await,
            #[cfg(feature = "redis-sentinel")]
            Kind::Sentinel(master) => master.query(command).await,
            #[cfg(feature = "redis-cluster")]
            Kind::Cluster(connection) => cluster::query(connection, command).await,
        }
    }

    /// Whether a script reaches the keys of one slot only.
    pub(super) fn is_cluster(&self) -> bool {
        match &self.kind {
            Kind::Standalone(_) => false,
            #[cfg(feature = "redis-sentinel")]
            Kind::Sentinel(_) => false,
            #[cfg(feature = "redis-cluster")]
            Kind::Cluster(_) => true,
        }
    }

    /// The longest a decision may take of a call that does not say.
    pub(super) const fn deadline(&self) -> Duration {
        self.deadline
    }

    /// The longest anything else may take.
    pub(super) const fn decision_timeout(&self) -> Duration {
        self.decision_timeout
    }

    /// As it is named in errors: never with credentials.
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

fn open(target: Target, access: &Access) -> RedisResult<Client> {
    let target = target.with(access);
    #[cfg(feature = "redis-tls")]
    if let Some(certificates) = access.certificates().filter(|_| target.is_tls()) {
        return Client::build_with_tls(target.0, certificates);
    }
    Client::open(target.0)
}
